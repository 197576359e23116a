# `cpack -G DEB` and `cpack -G TGZ` in a build directory. Both are byte-equal wherever they are made; tests/checks/package holds that.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "relnet developers")
set(CPACK_PACKAGE_CONTACT "relnet developers <relnet@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "contact and follow-up tracker for the command line")
set(CPACK_PACKAGE_DESCRIPTION "relnet tells you each morning whom to get in touch with, and why.
It keeps people, talks with them, promises and notes in one SQLite file
that you own, ranks who is due by the rhythm you chose for each of them,
imports address books and undoes every command. It has completions for
bash, zsh and fish and a man page for every command. It never uses the
network.")
string(TOLOWER "${CMAKE_SYSTEM_NAME}" system)
set(CPACK_PACKAGE_FILE_NAME relnet-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/package_prefix.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/package_stage.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/package_archive.cmake)
set(CPACK_RELNET_ROOT ${PROJECT_SOURCE_DIR})
set(CPACK_RELNET_STATIC ${RELNET_STATIC})
set(CPACK_RELNET_ZSH_DIR ${RELNET_ZSH_DIR})

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fzf, git, age")
# A static program needs no library, and dpkg-shlibdeps would only warn of that.
if(NOT RELNET_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
