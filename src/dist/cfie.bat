@echo off
rem Runs cfie with the Java of JAVA_HOME, or with the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" "@%~dp0..\lib\java.options" %CFIE_JAVA_OPTS% -jar "%~dp0..\lib\cfie.jar" %*
exit /b %ERRORLEVEL%
