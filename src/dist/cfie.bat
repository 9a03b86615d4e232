@echo off
rem Runs cfie with the Java of JAVA_HOME, or with the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto "-XX:SharedArchiveFile=%~dp0..\lib\cfie.jsa" -Xlog:disable -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -Dh2.allowedClasses= -Djdk.console=java.base -Djava.awt.headless=true %CFIE_JAVA_OPTS% -jar "%~dp0..\lib\cfie.jar" %*
exit /b %ERRORLEVEL%
