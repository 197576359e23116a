# Options of the static release binary that save memory and starting time and cost nothing; each is tried before it is used.
include(CheckCXXSourceRuns)
if(NOT RELNET_STATIC)
  return()
endif()

# Thousands of relocations in a few words each. An older C library starts no static program that has them, so one is run.
set(CMAKE_REQUIRED_FLAGS -fPIE)
set(pack -Wl,-z,pack-relative-relocs)
set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie ${pack})
check_cxx_source_runs("const char* const words[] = {\"a\", \"b\"}; int main(int n, char**) { return words[n][0] != 'b'; }" RELNET_PACKS_RELOCATIONS)
if(RELNET_PACKS_RELOCATIONS)
  target_link_options(relnet PRIVATE ${pack})
endif()

# CLI11 and SQLiteCpp include <iostream>, which sets up eight streams and their locale at every start. Nothing uses them.
target_sources(relnet PRIVATE ${PROJECT_SOURCE_DIR}/cmake/no_streams.c)
target_link_options(relnet PRIVATE -Wl,--wrap=_ZNSt8ios_base4InitC1Ev,--wrap=_ZNSt8ios_base4InitD1Ev)

# What everyday commands run, side by side.
set(often ${PROJECT_SOURCE_DIR}/cmake/often.ld)
set(CMAKE_REQUIRED_LINK_OPTIONS -static-pie -Wl,-T,${often})
check_cxx_source_runs("int main() { return 0; }" RELNET_ORDERS_CODE)
if(RELNET_ORDERS_CODE)
  target_link_options(relnet PRIVATE -Wl,-T,${often})
  set_property(TARGET relnet APPEND PROPERTY LINK_DEPENDS ${often})
endif()
unset(CMAKE_REQUIRED_LINK_OPTIONS)
unset(CMAKE_REQUIRED_FLAGS)
