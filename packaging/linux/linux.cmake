# SPDX-License-Identifier: MIT
# The files of a Linux desktop, and the .deb.
include(GNUInstallDirs)

set(made ${CMAKE_CURRENT_BINARY_DIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/metainfo.xml.in ${made}/${application_id}.metainfo.xml @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/jobviewer.1.in ${made}/jobviewer.1 @ONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright.in ${made}/copyright @ONLY)

install(FILES ${CMAKE_CURRENT_LIST_DIR}/jobviewer.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/jobviewer.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256) # for desktops that draw no SVG; packaging/icons/make_icons.sh makes them
    install(FILES ${PROJECT_SOURCE_DIR}/packaging/icons/${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME jobviewer.png)
endforeach()
install(FILES ${made}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME jobviewer)

# Man page and changelog are compressed, and without the time, so that the same source makes the same package.
find_program(JOBVIEWER_GZIP gzip)
find_program(JOBVIEWER_DATE date)
if(JOBVIEWER_GZIP AND JOBVIEWER_DATE)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${JOBVIEWER_DATE} --utc "--date=${released} 12:00" "+%a, %d %b %Y %H:%M:%S +0000"
        OUTPUT_VARIABLE released_at OUTPUT_STRIP_TRAILING_WHITESPACE)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${made}/changelog.Debian @ONLY)
    foreach(file jobviewer.1 changelog.Debian)
        execute_process(COMMAND ${JOBVIEWER_GZIP} -9 --no-name --stdout ${made}/${file} OUTPUT_FILE ${made}/${file}.gz)
    endforeach()
    install(FILES ${made}/jobviewer.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${made}/changelog.Debian.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
else()
    install(FILES ${made}/jobviewer.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

# What no linker sees: plug-ins and libraries that are found while the program runs (libmpv2: with the first video). The platform's own (xcb)
# is part of a library that it is linked to.
set(plugins ca-certificates libmpv2 libqt6sql6-sqlite libsecret-1-0 qt6-translations-l10n qt6-image-formats-plugins)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.6)
    list(APPEND plugins qt6-svg-plugins) # before, they were in libqt6svg6
endif()
# The key store keeps the token from one start to the next; without one the program asks again.
set(recommended qt6-wayland "gnome-keyring | kwalletmanager")
list(JOIN plugins ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION
"Paste a job ID of a useapi.net service such as Midjourney, a link, or a job
document, and see everything that the job made: grid, images, videos, seed,
and texts. All files are downloaded, checked, and saved under names that
reveal nothing private.
.
The program only reads: it never starts, changes, cancels, or pays for
anything. Built-in sample jobs show what it does without an account.")
