@echo off
rem Runs Duizhao. Builds the jar first if it is missing.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\duizhao.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

rem Java before 17 does not have this option
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 goto nojava
if exist "%JAR%" if exist "%HERE%target\lib" goto run

where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo duizhao: building the program; this happens once and takes a minute or two 1>&2
pushd "%HERE%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
popd
if not exist "%JAR%" goto nojar

:run
rem the program writes UTF-8, so the code page of the console is changed and restored afterwards
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul 2>&1
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul 2>&1
exit /b %CODE%

:nojava
echo duizhao: Java 17 or later is required; %JAVA% is missing or older 1>&2
exit /b 3

:nomaven
echo duizhao: Maven (mvn) is required to build the program once; install it 1>&2
exit /b 3

:nojar
echo duizhao: the program could not be built 1>&2
exit /b 3
