@echo off
rem Starts Postil by the Java of JAVA_HOME or the PATH, which must be 21 or later.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
"%java%" -Xmx1g --enable-native-access=ALL-UNNAMED -jar "%launcher%" %*
