@echo off
rem Builds what is missing, then runs Postil; "postil help" says what it can do. The twin of ./postil for Windows.
rem Results go to standard output, everything else to standard error.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "built=%root%\.build"

if "%~1"=="" goto usage
if "%~1"=="-h" goto usage
if "%~1"=="--help" goto usage
if "%~1"=="help" if "%~2"=="" goto usage
call :find_jdk
if not defined jdk_home exit /b 2
if "%~1"=="open" goto open_product
if "%~1"=="test" goto run_tests
goto run_command_line


:usage
echo Usage: postil COMMAND
echo.
echo   open [FILE...]                        the editor, with the example article when no file is named
echo   open --screenshot PICTURE [FILE...]   the same, but saves a picture and ends
echo   inspect FILE...                       everything that was recognised, with reasons, as JSON
echo   outline FILE...                       header, sections, notes
echo   check FILE...                         what is wrong with the numbering; exit status 1 when something is
echo   export --to html FILE... [-o OUT]     the article as a page for reading
echo   renumber FILE...                      the notes numbered anew: a diff, or --write
echo   convert --to STYLE FILE...            the notes in another style
echo   insert-note, delete-note, rename-label, merge-notes, merge, split
echo   test [MAVEN-OPTION...]                every test of the project
echo   help [COMMAND]                        this, or more about a command
echo.
echo What is missing is built first, and again when a source is newer than the build.
exit /b 0


rem Runs inspect, outline, check and whatever else the command line knows.
:run_command_line
call :build command-line bundles\org.postil.cli\target\lib "package -DskipTests -pl bundles/org.postil.cli -am" "releng\generator,bundles\org.postil.model,bundles\org.postil,bundles\org.postil.cli"
if errorlevel 1 exit /b 2
for %%j in ("%root%\bundles\org.postil.cli\target\org.postil.cli-*.jar") do set "jar=%%~fj"
set "archive=%built%\start-up-%jdk%"
set "fast=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable"
set "make=-XX:AOTCacheOutput"
set "use=-XX:AOTCache"
if %jdk_feature% lss 25 set "make=-XX:ArchiveClassesAtExit"
if %jdk_feature% lss 25 set "use=-XX:SharedArchiveFile"
if exist "%archive%" goto start
rem Keeps what Java loads and links to check an article, so that the next start need not do it again.
"%JAVA_HOME%\bin\java" %fast% %make%="%archive%" -jar "%jar%" check --format json "%root%\examples\article.txt" >nul 2>&1
if not exist "%archive%" type nul >"%archive%"
:start
"%JAVA_HOME%\bin\java" %fast% %use%="%archive%" -jar "%jar%" %*
exit /b %errorlevel%


rem Opens articles in the product, or saves a picture of that.
:open_product
shift
set "picture="
if not "%~1"=="--screenshot" goto articles
if "%~2"=="" goto no_picture
set picture=-screenshot "%~2"
shift
shift
:articles
set "articles="
if "%~1"=="" set articles="%root%\examples\article.txt"
:next_article
if "%~1"=="" goto open
if not exist "%~1" goto no_article
if exist "%~1\*" goto folder
set articles=%articles% "%~1"
shift
goto next_article
:open
call :build product releng\org.postil.product\target\products "verify -DskipTests -Darchives=none -pl releng/org.postil.product -am" "bundles,features,releng"
if errorlevel 1 exit /b 2
set "home=%root%\releng\org.postil.product\target\products\org.postil.product\win32\win32\x86_64\postil"
call "%home%\postil.cmd" %picture% -- %articles%
exit /b %errorlevel%
:no_picture
call :say "--screenshot needs the name of the PNG file to write."
exit /b 2
:folder
call :say "%~1 is a folder; name a file in it."
exit /b 2
:no_article
call :say "%~1: there is no such file."
exit /b 2


rem Runs every test; further words go to Maven.
:run_tests
shift
set "words="
:next_word
if not "%~1"=="" (set words=%words% %1& shift & goto next_word)
pushd "%root%"
set "failed="
call mvnw.cmd -B -q -ntp -N spotless:check
if errorlevel 1 set "failed=yes"
call mvnw.cmd -B -ntp --fail-at-end verify %words%
if errorlevel 1 set "failed=yes"
popd
if not defined failed exit /b 0
call :say "something failed; see above."
exit /b 2


rem Builds the part %1, which goes into the folder %2, by Maven with the words of %3, if a source in the folders %4 changed.
:build
call :outdated %1 %2 %4
if not defined outdated exit /b 0
if not exist "%built%" mkdir "%built%"
rem Whoever has the lock file open may build; Windows closes it when that process ends.
:wait
set "entered="
3>&2 2>nul (9>"%built%\lock" (set "entered=yes" & call :build_now %1 %2 %3 %4 2>&3))
set "status=%errorlevel%"
if defined entered exit /b %status%
ping -n 2 127.0.0.1 >nul
goto wait

:build_now
call :outdated %1 %2 %4
if not defined outdated exit /b 0
call :say "building (%~1); the first time takes some minutes"
type nul >"%built%\%~1.started"
if "%~1"=="command-line" del /q "%built%\start-up-*" 2>nul
pushd "%root%"
call mvnw.cmd -B -q -ntp %~3 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" goto build_failed
move /y "%built%\%~1.started" "%built%\%~1" >nul
exit /b 0
:build_failed
call :say "the build failed; what went wrong stands above."
exit /b 2


rem Defines outdated when what the part %1 puts into the folder %2 is missing, or older than a source in the folders %3.
:outdated
set "outdated=yes"
if not exist "%built%\%~1" exit /b 0
if not exist "%root%\%~2" exit /b 0
powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath ($env:built + '\%~1')).LastWriteTime; Set-Location -LiteralPath $env:root; $newer = Get-ChildItem -Recurse -File ('pom.xml,.mvn,%~3' -split ',') | Where-Object { $_.LastWriteTime -gt $stamp -and $_.FullName -notmatch '\\(target|src-gen|src\\test)\\|\\\.polyglot' } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 set "outdated="
exit /b 0


rem Sets JAVA_HOME to a JDK of 21 or later: the one it names, the one on the PATH, the first in the usual folders.
:find_jdk
set "jdk_home="
if defined JAVA_HOME call :use_jdk "%JAVA_HOME%"
for /f "delims=" %%j in ('where javac 2^>nul') do call :use_jdk "%%~dpj.."
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
  for /d %%h in ("%%~f\*") do call :use_jdk "%%~h"
)
if defined jdk_home set "JAVA_HOME=%jdk_home%"
if defined jdk_home exit /b 0
call :say "a JDK of version 21 or later is needed; there is none in JAVA_HOME, on the PATH or in the usual folders."
>&2 echo Install one, for example from https://adoptium.net; if it lies in an unusual place, name its folder in JAVA_HOME.
exit /b 2

rem Sets jdk_home to the folder %1, jdk to its version and jdk_feature to the first number of that, unless one was found before.
:use_jdk
if defined jdk_home exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "jdk="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "jdk=%%~l"
if not defined jdk exit /b 0
for /f "delims=.-+" %%v in ("%jdk%") do set "jdk_feature=%%v"
if %jdk_feature% geq 21 set "jdk_home=%~f1"
exit /b 0


:say
>&2 echo postil: %~1
exit /b 0
