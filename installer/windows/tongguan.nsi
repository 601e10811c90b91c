; SPDX-FileCopyrightText: 2026 The Tongguan authors
; SPDX-License-Identifier: GPL-3.0-or-later
; The installer; made on Linux by installer/windows/build, which defines:
;   SOURCE  folder of what is installed      LIST  generated lines that delete exactly that again
;   OUTPUT  the file to make                 VERSION, ICON
; On its command line: /S silent, /CurrentUser (default) or /AllUsers, /D=FOLDER last. Exit code 3: the program is running.
; uninstall.exe: /S silent, /PURGE removes this user's declarations, settings and saved sign-ins too; otherwise they stay.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!define ID "Tongguan"
!define TYPE "Tongguan.Declaration"
!define MENU "Tongguan 通关.lnk"
!define DATA "tongguan" ; below the local application data: what QStandardPaths gives the programs
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${ID}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "nsDialogs.nsh"

Name "$(Product)"
OutFile "${OUTPUT}"
BrandingText "${ID} ${VERSION}"
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\tongguan.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.DataPage un.DataPageLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; the first is for systems in any other language
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString Product ${LANG_ENGLISH} "Tongguan"
LangString Product ${LANG_SIMPCHINESE} "通关"
LangString Running ${LANG_ENGLISH} "Tongguan is running. Please close it, then try again."
LangString Running ${LANG_SIMPCHINESE} "通关正在运行。请先关闭程序，然后重试。"
LangString TooOld ${LANG_ENGLISH} "Tongguan needs 64-bit Windows 10 or later."
LangString TooOld ${LANG_SIMPCHINESE} "通关需要 64 位 Windows 10 或更高版本。"
LangString TypeName ${LANG_ENGLISH} "Customs declaration"
LangString TypeName ${LANG_SIMPCHINESE} "报关单"
LangString DataTitle ${LANG_ENGLISH} "Your declarations"
LangString DataTitle ${LANG_SIMPCHINESE} "您的报关单数据"
LangString DataSubtitle ${LANG_ENGLISH} "They are kept unless you say otherwise."
LangString DataSubtitle ${LANG_SIMPCHINESE} "默认保留。"
LangString DataText ${LANG_ENGLISH} "Declarations, settings and saved sign-ins stay on this computer, and a later installation finds them again.$\r$\n$\r$\nWhat has not been synchronised with the server exists nowhere else."
LangString DataText ${LANG_SIMPCHINESE} "报关单、设置和已保存的登录信息会留在本机，以后重新安装时可以继续使用。$\r$\n$\r$\n尚未与服务器同步的内容只保存在本机。"
LangString DataRemove ${LANG_ENGLISH} "Remove them as well. This cannot be undone."
LangString DataRemove ${LANG_SIMPCHINESE} "同时删除这些数据（无法恢复）"

VIProductVersion "${VERSION}.0"
!macro VersionWords LANGUAGE PRODUCT
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${PRODUCT}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${PRODUCT} Setup"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "The Tongguan authors"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "2026 The Tongguan authors, GPL-3.0-or-later"
!macroend
!insertmacro VersionWords ${LANG_ENGLISH} "Tongguan"
!insertmacro VersionWords ${LANG_SIMPCHINESE} "通关"

Var Given
Var Purge
Var PurgeBox

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $Given $INSTDIR ; from /D=, which MULTIUSER_INIT would overwrite
  !insertmacro MULTIUSER_INIT
  ${If} $Given != ""
    StrCpy $INSTDIR $Given
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  StrCpy $Given $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $Given ; where this uninstaller lies, whatever else is installed
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    StrCpy $Purge yes
  ${EndIf}
FunctionEnd

Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 60u "$(DataText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 66u 100% 12u "$(DataRemove)"
  Pop $PurgeBox
  nsDialogs::Show
FunctionEnd

Function un.DataPageLeave
  ${NSD_GetState} $PurgeBox $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Purge yes
  ${EndIf}
FunctionEnd

; A running program cannot be replaced: Windows refuses to open its file for writing.
!macro StopWhereRunning PROGRAM
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend
!macro StopWhereAnyRuns
  !insertmacro StopWhereRunning "tongguan.exe"
  !insertmacro StopWhereRunning "tongguanctl.exe"
  !insertmacro StopWhereRunning "tongguan-server.exe"
!macroend

Section "Program" Program
  SectionIn RO
  !insertmacro StopWhereAnyRuns
  ; An older version takes its own files away first; data lies elsewhere and stays.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR' $0
    ${If} $0 <> 0
      SetErrorLevel 3
      Abort
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${MENU}" "$INSTDIR\tongguan.exe"
  WriteRegStr SHCTX "Software\${ID}" "InstallDir" "$INSTDIR"

  WriteRegStr SHCTX "Software\Classes\.tgdec" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\.tgdec" "Content Type" "application/vnd.tongguan.declaration+xml"
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "$(TypeName)"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\tongguan.exe,0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\tongguan.exe" "%1"'
  ${RefreshShellIcons}

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "$(Product)"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tongguan.exe,0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Tongguan authors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; The sign-ins of this user: generic credentials "tongguan/...".
Function un.RemoveSecrets
  System::Call 'advapi32::CredEnumerateW(w "tongguan/*", i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 = 0
    Return
  ${EndIf}
  StrCpy $3 $1
  ${While} $0 > 0
    System::Call '*$3(p .r4)'
    System::Call '*$4(i, i .r5, p .r6)' ; flags, type, target name
    System::Call 'advapi32::CredDeleteW(p r6, i r5, i 0)'
    IntPtrOp $3 $3 + ${NSIS_PTR_SIZE}
    IntOp $0 $0 - 1
  ${EndWhile}
  System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

Section "Uninstall"
  !insertmacro StopWhereAnyRuns
  !include "${LIST}" ; only what was installed: a folder that holds anything else stays
  Delete "$SMPROGRAMS\${MENU}"
  ReadRegStr $0 SHCTX "Software\Classes\.tgdec" ""
  ${If} $0 == "${TYPE}"
    DeleteRegKey SHCTX "Software\Classes\.tgdec"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  ${RefreshShellIcons}
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${ID}"
  ${If} $Purge == yes
    SetShellVarContext current
    ${If} $LOCALAPPDATA != ""
      RMDir /r "$LOCALAPPDATA\${DATA}"
    ${EndIf}
    Call un.RemoveSecrets
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${If} $MultiUser.InstallMode == "CurrentUser"
    SetShellVarContext current
    RMDir "$LOCALAPPDATA\Programs" ; goes only where nothing else lies in it
  ${EndIf}
SectionEnd
