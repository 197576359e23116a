# Run by cpack on the finished package, which is packed again where cpack lets the machine show through: the umask in the frame of a
# .deb, order and owners in an archive.
include(${CMAKE_CURRENT_LIST_DIR}/package_epoch.cmake)
get_filename_component(above ${CPACK_TEMPORARY_INSTALL_DIRECTORY} DIRECTORY)
set(again ${above}/again)

function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${above} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(CPACK_GENERATOR STREQUAL "DEB")
  file(REMOVE ${again})
  run(ar x ${CPACK_PACKAGE_FILES})
  run(ar qcD ${again} debian-binary control.tar.gz data.tar.gz)
elseif(CPACK_GENERATOR STREQUAL "TGZ")
  run(tar --create --sort=name --format=ustar --owner=root:0 --group=root:0 --mtime=@${epoch} --file=${again} ${CPACK_PACKAGE_FILE_NAME})
  run(gzip -9nf ${again})
  set(again ${again}.gz)
endif()
file(RENAME ${again} ${CPACK_PACKAGE_FILES})
run(chmod 644 ${CPACK_PACKAGE_FILES})
