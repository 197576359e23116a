# Run by cpack on the finished package: an archive is packed again, since cpack has no say in its order and owners.
if(CPACK_GENERATOR STREQUAL "TGZ")
  include(${CMAKE_CURRENT_LIST_DIR}/package_epoch.cmake)
  get_filename_component(above ${CPACK_TEMPORARY_INSTALL_DIRECTORY} DIRECTORY)
  set(archive ${above}/relnet.tar)
  execute_process(COMMAND tar --create --sort=name --format=ustar --owner=root:0 --group=root:0 --mtime=@${epoch} --file=${archive}
    --directory=${above} ${CPACK_PACKAGE_FILE_NAME} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND gzip -9n ${archive} COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME ${archive}.gz ${CPACK_PACKAGE_FILES})
endif()
