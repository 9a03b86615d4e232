<#-- Nothing but ASCII: it is read in the encoding of the machine. -->
Licencias de terceros / Third-party licences
<#function licences names><#return names?sort?join(" / ")></#function>

cfie se distribuye con la licencia Apache 2.0 (LICENSE) y lleva en lib/ estas bibliotecas, sin modificar. El texto de
cada licencia va dentro de su .jar (META-INF) o en licenses/. Varias a elegir se separan con una barra.
cfie itself comes under the Apache License 2.0 (LICENSE); these libraries are in lib/, unmodified. The text of each
licence is inside its jar (META-INF) or in licenses/. A bar stands between licences to choose from.

<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.artifactId} ${library.version}
    ${licences(entry.getValue())}
    ${library.url!"-"}
</#list>

Letras de los certificados / Fonts of the certificates

EB Garamond (recortada / subset), Source Sans 3
    SIL Open Font License 1.1 (licenses/EBGaramond-OFL.txt, licenses/SourceSans3-OFL.txt)

Donde la carpeta trae su propio Java, sus licencias van en runtime/legal.
Where the folder brings its own Java, its licences are in runtime/legal.
