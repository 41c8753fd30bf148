<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>HeadlessRun</name>
    <message numerus="yes">
        <source>%1: %2 The next try follows in %n second(s).</source>
        <translation>
            <numerusform>%1: %2 The next try follows in %n second.</numerusform>
            <numerusform>%1: %2 The next try follows in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
</context>
</TS>
