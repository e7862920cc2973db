@echo off
rem Runs the program plan: the plan.jar beside this file or, in a checkout, the one that the build makes. Builds nothing.
setlocal EnableExtensions DisableDelayedExpansion

set "JAR=%~dp0plan.jar"
if exist "%JAR%" goto java
set "JAR=%~dp0plan-cli\target\plan.jar"
if exist "%JAR%" goto java
>&2 echo plan: "%JAR%" is missing; build it with mvnw.cmd -B -ntp -Dquick package in "%~dp0"
exit /b 2

:java
set "JAVA=%~dp0runtime\bin\java.exe"
if exist "%JAVA%" goto version
if defined JAVA_HOME goto home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto version
>&2 echo plan: no java on the PATH; install Java 17 or later, or set JAVA_HOME
exit /b 2

:home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
>&2 echo plan: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe; point it at Java 17 or later
exit /b 2

:version
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr version"') do set "VERSION=%%~v"
set "MAJOR=17"
for /f "delims=.-+_" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 goto run
>&2 echo plan: "%JAVA%" is Java %VERSION%; install Java 17 or later, or set JAVA_HOME
exit /b 2

:run
rem From Java 19 on, Java itself keeps the classes of the first run in an archive, which makes later runs shorter.
set "ARCHIVE="
if %MAJOR% LSS 19 goto start
if not defined LOCALAPPDATA goto start
if not exist "%LOCALAPPDATA%\unionplan\" mkdir "%LOCALAPPDATA%\unionplan" 2>nul || goto start
set ARCHIVE=-Xlog:disable -Xlog:all=error:stderr -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\unionplan\%VERSION%.jsa"

:start
rem The quick compiler alone: a short run takes a quarter less time, and one of many documents no more.
"%JAVA%" -XX:TieredStopAtLevel=1 %ARCHIVE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
