# What `cmake --install` puts where. tests/fixtures/installed_files.txt lists it; tests/checks/installed_files compares.
include(GNUInstallDirs)
set(RELNET_BASH_DIR ${CMAKE_INSTALL_DATADIR}/bash-completion/completions CACHE STRING "where bash looks for completions")
set(RELNET_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "where zsh looks for functions")
set(RELNET_FISH_DIR ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d CACHE STRING "where fish looks for completions")

install(TARGETS relnet)

# A page for the program, one for each command, and what several commands share.
file(STRINGS src/commands/commands.def commands REGEX "^COMMAND\\(")
list(TRANSFORM commands REPLACE "^COMMAND\\((.*)\\)$" "relnet-\\1.1")
set(pages relnet.1 ${commands} relnet-config.5 relnet-journal.5 relnet-dates.7 relnet-json.7 relnet-machines.7)
foreach(page ${pages})
  if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT EXISTS ${PROJECT_SOURCE_DIR}/man/${page})
    message(FATAL_ERROR "man/${page} is missing: each command has a page")
  endif()
  string(REGEX MATCH "[157]$" section ${page})
  install(FILES man/${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()

install(FILES completions/relnet.bash DESTINATION ${RELNET_BASH_DIR} RENAME relnet)
install(FILES completions/_relnet DESTINATION ${RELNET_ZSH_DIR})
install(FILES completions/relnet.fish DESTINATION ${RELNET_FISH_DIR})

install(DIRECTORY share/relnet/ DESTINATION ${CMAKE_INSTALL_DATADIR}/relnet)
install(DIRECTORY share/examples/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples PATTERN hooks EXCLUDE)
# A hook that cannot be run is none.
install(DIRECTORY share/examples/hooks DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
