# SPDX-FileCopyrightText: 2026 The Tongguan authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed on Linux, and the Debian packages: "tongguan" (client and command line), "tongguan-calls" (its engine for
# sound and pictures, where GStreamer was found) and "tongguan-server".
# ninja package, or installer/linux/build. Windows has installer/windows/build.
if(WIN32)
  return()
endif()
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(share ${CMAKE_INSTALL_DATAROOTDIR})

install(TARGETS tongguan tongguanctl RUNTIME COMPONENT client)
install(TARGETS tongguan-server RUNTIME COMPONENT server)
if(TARGET tongguan-calls)
  install(TARGETS tongguan-calls LIBRARY DESTINATION lib/tongguan COMPONENT calls)
  install(FILES ${linux}/copyright DESTINATION ${share}/doc/tongguan-calls COMPONENT calls)
  set(calls calls)
endif()
install(FILES ${linux}/tongguan.desktop DESTINATION ${share}/applications COMPONENT client)
install(FILES ${linux}/org.tongguan.Tongguan.metainfo.xml DESTINATION ${share}/metainfo COMPONENT client)
install(FILES ${linux}/tongguan-mime.xml DESTINATION ${share}/mime/packages RENAME tongguan.xml COMPONENT client)
foreach(size 16 20 24 32 48 256)
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/tongguan-${size}.png DESTINATION ${share}/icons/hicolor/${size}x${size}/apps RENAME tongguan.png COMPONENT client)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/tongguan.svg DESTINATION ${share}/icons/hicolor/scalable/apps COMPONENT client)
install(FILES ${linux}/tongguan-server.service DESTINATION /lib/systemd/system COMPONENT server)
install(FILES ${linux}/tongguan-server.default DESTINATION /etc/default RENAME tongguan-server COMPONENT server)
install(FILES ${linux}/copyright DESTINATION ${share}/doc/tongguan COMPONENT client)
install(FILES ${linux}/copyright DESTINATION ${share}/doc/tongguan-server COMPONENT server)

find_program(TONGGUAN_GZIP gzip REQUIRED)
set(pages)
foreach(page tongguan.1 tongguanctl.1 tongguan-server.8)
  set(out ${CMAKE_BINARY_DIR}/man/${page}.gz)
  add_custom_command(OUTPUT ${out} COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
    COMMAND ${TONGGUAN_GZIP} -9nc ${PROJECT_SOURCE_DIR}/resources/man/${page} > ${out}
    DEPENDS ${PROJECT_SOURCE_DIR}/resources/man/${page})
  list(APPEND pages ${out})
  string(REGEX REPLACE ".*\\." "" section ${page})
  set(component client)
  if(section EQUAL 8)
    set(component server)
  endif()
  install(FILES ${out} DESTINATION ${share}/man/man${section} COMPONENT ${component})
endforeach()
add_custom_target(tongguan_man ALL DEPENDS ${pages})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tongguan)
set(CPACK_PACKAGE_VENDOR "The Tongguan authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL client server ${calls})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Tongguan authors <authors@tongguan.invalid>")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME tongguan)
set(CPACK_DEBIAN_CLIENT_PACKAGE_SECTION misc)
set(CPACK_COMPONENT_CLIENT_DESCRIPTION "Customs declarations, offline first
 Desktop client and command line for customs declarations: forms with checks,
 a local store, and synchronisation with a customs server.")
# Names of goods, codes and companies are Chinese in every language of the program.
set(CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei")
set(CPACK_DEBIAN_CLIENT_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager, tongguan-calls")
set(CPACK_DEBIAN_CALLS_PACKAGE_NAME tongguan-calls)
set(CPACK_DEBIAN_CALLS_PACKAGE_SECTION misc)
set(CPACK_COMPONENT_CALLS_DESCRIPTION "Calls for Tongguan
 Sound and pictures of consultations, with GStreamer. Without it the client
 has chat and files.")
set(CPACK_DEBIAN_CALLS_PACKAGE_DEPENDS "gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, gstreamer1.0-plugins-bad, gstreamer1.0-nice")
set(CPACK_DEBIAN_CALLS_PACKAGE_RECOMMENDS "gstreamer1.0-x, gstreamer1.0-pulseaudio")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME tongguan-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "Customs server for Tongguan
 Keeps declarations of enterprises, checks them and answers with receipts; has
 its own certificate authority and a training office.")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${linux}/postinst;${linux}/prerm;${linux}/postrm;${linux}/conffiles")
include(CPack)
