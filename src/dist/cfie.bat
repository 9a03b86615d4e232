@echo off
rem Runs cfie with its own Java, where it brings one; else with the Java of JAVA_HOME, or with the one on the path.
setlocal
for %%I in ("%~dp0..") do set "HERE=%%~fI"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA_HOME=%HERE%\runtime"
set "JRE=%JAVA_HOME%"
set "FOUND="
if not defined JRE for %%I in (java.exe) do set "FOUND=%%~$PATH:I"
if defined FOUND for %%I in ("%FOUND%\..\..") do set "JRE=%%~fI"
set "JAVA=%JRE%\bin\java.exe"
rem What the path finds may be a forwarder that lies in no Java: it runs, and only its version is not known.
if not exist "%JAVA%" if defined FOUND set "JAVA=%FOUND%" & set "JRE="
if not defined JRE if not defined FOUND set "JAVA=java.exe"
if not exist "%JAVA%" goto nojava

set "VERSION="
if exist "%JRE%\release" for /f "usebackq tokens=1,* delims==" %%A in ("%JRE%\release") do if "%%A"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~B"
set "MAJOR=17"
if defined VERSION for /f "delims=.+-_" %%A in ("%VERSION%") do set "MAJOR=%%A"
if %MAJOR% LSS 17 (
    echo cfie: hace falta Java 17 o posterior, y no %VERSION% / Java 17 or newer is needed, not %VERSION%>&2
    exit /b 5
)

rem Each Java keeps its own archive of loaded classes, found by its version: in lib, or, where lib may not be
rem written to, in the user's cache. The note beside it says for which build, and, if that counts, for which place.
set "WITH="
if not defined VERSION goto run
set /p BUILD=<"%HERE%\lib\build"
set "KEEP=%HERE%\lib"
call :serves
if not errorlevel 1 goto run
if exist "%KEEP%\classes-%VERSION%.making" goto run
mkdir "%KEEP%\classes-%VERSION%.making" 2>nul && goto make
set "KEEP=%LOCALAPPDATA%\cfie\cache\classes\%HERE::=%"
call :serves
if not errorlevel 1 goto run
mkdir "%KEEP%\classes-%VERSION%.making" 2>nul || goto run
:make
start "" /b "%JAVA%" -cp "%HERE%\lib\cfie.jar" cfie.cli.ClassArchive "%HERE%\lib" "%KEEP%" <nul >nul 2>&1

:run
rem Nothing here tells which streams go to a terminal: Java's word on the console counts for both.
set "CFIE_TERMINALS="
rem Code that runs for a thousand commands is worth compiling early, and garbage is left lying longer; that of a whole
rem year's certificates is worth it sooner than what one question needs.
set "MANY="
:look
if "%~1"=="batch" set "MANY=-XX:CompileThresholdScaling=0.15 -Xmn128m"
for %%W in (certify demo) do if "%~1"=="%%W" if not defined MANY set "MANY=-XX:CompileThresholdScaling=1"
shift /1
if not [%1]==[] goto look
rem What is said is UTF-8: the console has to read it so, and gets its own way of reading back.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul 2>&1
"%JAVA%" "@%HERE%\lib\java.options" %MANY% %CFIE_JAVA_OPTS% %WITH% -jar "%HERE%\lib\cfie.jar" %*
set "CODE=%ERRORLEVEL%"
chcp %PAGE% >nul 2>&1
exit /b %CODE%

:serves
set "MADE="
set "PLACE="
if not exist "%KEEP%\classes-%VERSION%.for" exit /b 1
for /f "usebackq tokens=1,*" %%A in ("%KEEP%\classes-%VERSION%.for") do set "MADE=%%A" & set "PLACE=%%B"
if not "%MADE%"=="%BUILD%" exit /b 1
if defined PLACE if /i not "%PLACE%"=="%HERE%\lib" exit /b 1
set WITH="-XX:SharedArchiveFile=%KEEP%\classes-%VERSION%.jsa"
exit /b 0

:nojava
echo cfie: hace falta Java 17 o posterior, y no es "%JAVA%" / Java 17 or newer is needed, and is not "%JAVA%">&2
exit /b 5
