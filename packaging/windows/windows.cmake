# SPDX-License-Identifier: MIT
# The installer of Windows (NSIS). `jobviewer.exe` is the window's; a program of Windows has either a window or a console, so what is run
# without a window is `jobviewer-console.exe`, the same program with a console.
configure_file(${CMAKE_CURRENT_LIST_DIR}/jobviewer.rc.in ${CMAKE_CURRENT_BINARY_DIR}/jobviewer.rc @ONLY)
list(TRANSFORM program_sources PREPEND ${PROJECT_SOURCE_DIR}/)
add_executable(jobviewer-console ${program_sources})
set_target_properties(jobviewer PROPERTIES WIN32_EXECUTABLE ON)
foreach(program jobviewer jobviewer-console)
    target_link_libraries(${program} PRIVATE jobviewer_core jobviewer_ui)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/jobviewer.rc)
endforeach()

# windeployqt brings Qt along; for what else we are linked to (OpenSSL, zlib, Brotli, QtKeychain), the programs themselves are asked. vcpkg lays it beside
# them.
install(TARGETS jobviewer-console RUNTIME_DEPENDENCY_SET jobviewer_libraries RUNTIME DESTINATION bin)
install(RUNTIME_DEPENDENCY_SET jobviewer_libraries
    DIRECTORIES $<TARGET_FILE_DIR:jobviewer-console> $<TARGET_FILE_DIR:qt6keychain> # whose name begins as Qt's own do
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq][Tt]6[^Kk]"
    POST_EXCLUDE_REGEXES "[Ss][Yy][Ss][Tt][Ee][Mm]32"
    RUNTIME DESTINATION bin)

# No linker sees libmpv: it is loaded with the first video.
find_file(JOBVIEWER_MPV_LIBRARY libmpv-2.dll PATHS ENV CMAKE_LIBRARY_PATH ENV PATH)
if(JOBVIEWER_MPV_LIBRARY)
    install(FILES ${JOBVIEWER_MPV_LIBRARY} DESTINATION bin)
else()
    message(WARNING "libmpv-2.dll was not found: the package will show no videos.")
endif()

# The compiler's runtime, which a fresh Windows lacks.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION bin)
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR NSIS)
include(${CMAKE_CURRENT_LIST_DIR}/nsis.cmake)
