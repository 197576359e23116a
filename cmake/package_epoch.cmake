# Sets `epoch`, the one time that packages carry: SOURCE_DATE_EPOCH, or that of the commit, or that of the changelog.
set(epoch $ENV{SOURCE_DATE_EPOCH})
if(NOT epoch AND EXISTS ${CPACK_RELNET_ROOT}/.git)
  execute_process(COMMAND git -C ${CPACK_RELNET_ROOT} log -1 --format=%ct OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT epoch)
  file(TIMESTAMP ${CPACK_RELNET_ROOT}/CHANGELOG.md epoch %s UTC)
endif()
