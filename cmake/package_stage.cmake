# Run by cpack on the staged files, before they are packed: what each kind of package wants besides, and one time for all.
include(${CMAKE_CURRENT_LIST_DIR}/package_epoch.cmake)
set(prefix ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})
string(REGEX REPLACE "/$" "" prefix ${prefix})
set(docs ${prefix}/share/doc/relnet)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The licences of what is linked in travel with the program. They are read from where Debian keeps them.
if(CPACK_RELNET_STATIC)
  file(WRITE ${docs}/libraries.txt "Linked into this program are these libraries, under the terms below.\n")
  foreach(library libfmt-dev libcli11-dev libsqlitecpp-dev libsqlite3-dev libhowardhinnant-date-dev nlohmann-json3-dev libutf8proc-dev
          libtomlplusplus-dev libc6-dev libstdc++-12-dev)
    set(terms /usr/share/doc/${library}/copyright)
    if(EXISTS ${terms})
      file(READ ${terms} text)
      file(APPEND ${docs}/libraries.txt "\n==== ${library}\n\n${text}")
    elseif(CPACK_GENERATOR STREQUAL "DEB")
      message(FATAL_ERROR "${terms} is missing: the package has to carry it")
    endif()
  endforeach()
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
  # Debian's zsh does not look into site-functions.
  file(MAKE_DIRECTORY ${prefix}/share/zsh)
  file(RENAME ${prefix}/${CPACK_RELNET_ZSH_DIR} ${prefix}/share/zsh/vendor-completions)
  file(REMOVE ${docs}/LICENSE)
  file(READ ${CPACK_RELNET_ROOT}/LICENSE license)
  string(REGEX REPLACE "^MIT License\n\n(Copyright [^\n]*)\n\n" "" license "${license}")
  set(holder "${CMAKE_MATCH_1}")
  string(STRIP "${license}" license)
  string(REPLACE "\n\n" "\n.\n" license "${license}")
  string(REPLACE "\n" "\n " license "${license}")
  configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/copyright.in ${docs}/copyright @ONLY)
  execute_process(COMMAND date -u -R -d @${epoch} OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/changelog.in ${docs}/changelog.Debian @ONLY)
  file(RENAME ${docs}/CHANGELOG.md ${docs}/changelog)
  file(MAKE_DIRECTORY ${prefix}/share/lintian/overrides)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/debian/overrides ${prefix}/share/lintian/overrides/relnet COPYONLY)
  file(GLOB pages ${prefix}/share/man/man*/*)
  run(gzip -9n ${docs}/changelog ${docs}/changelog.Debian ${docs}/libraries.txt ${pages})
endif()

# What configure_file and the user's umask left.
run(chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
run(find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference --date=@${epoch} {} +)
