# Writes OUT, the C++ file with what the program says of itself; touches it only when that changed.
#   cmake -DOUT=FILE -DROOT=SOURCE -DVERSION=0.1.0 -DCOMPILER=TEXT [-DASK_GIT=ON] [-DSOURCE=TEXT] -P cmake/version.cmake
if(ASK_GIT AND NOT SOURCE AND EXISTS ${ROOT}/.git)
  # A fixed length of the hash: git's own choice depends on how much of the history was fetched.
  execute_process(COMMAND git --no-optional-locks -C ${ROOT} describe --tags --always --dirty --abbrev=12 --match "v[0-9]*"
    OUTPUT_VARIABLE SOURCE OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
string(CONCAT text
  "// Made by cmake/version.cmake.\n#include \"relnet/cli/version.hpp\"\n\nnamespace relnet {\n\n"
  "const std::string_view version = \"${VERSION}\";\n"
  "const std::string_view source = \"${SOURCE}\";\n"
  "const std::string_view compiler = \"${COMPILER}\";\n"
  "\n}  // namespace relnet\n")
set(before)
if(EXISTS ${OUT})
  file(READ ${OUT} before)
endif()
if(NOT text STREQUAL before)
  file(WRITE ${OUT} "${text}")
endif()
