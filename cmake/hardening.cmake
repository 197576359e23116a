# Warnings and hardening, the same for every target. The check in tests/checks reads the binary, not these flags.
add_compile_options(-Wall -Wextra -Wconversion -Wformat=2 -Wimplicit-fallthrough -Werror=format-security
  -D_GLIBCXX_ASSERTIONS -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
  -fno-strict-overflow -Wno-missing-field-initializers -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
# clang, which builds the fuzz targets, takes it from 16 on.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-ftrivial-auto-var-init=zero)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  # What nothing calls is left out: each virtual table costs relocations at every start.
  add_compile_options(-D_FORTIFY_SOURCE=3 -ffunction-sections -fdata-sections -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
  add_link_options(-Wl,--gc-sections)
endif()
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(RELNET_STATIC)
  add_link_options(-static-pie)
else()
  add_link_options(-pie)
endif()
