// The same words by Typst: one face, no code to scan, no attachment, no artwork. Typst takes one standard at a time.
// Usage: node certificates.mjs FOLDER-OF-FONTS SECONDS
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { readFileSync, writeFileSync } from "node:fs";

const [fonts, seconds] = process.argv.slice(2);
const main = readFileSync(new URL("certificates.typ", import.meta.url), "utf8");
const given = ["Étienne", "María", "José Luis", "Nuria", "Begoña"];
const surnames = ["Núñez", "García", "Ruiz-Mateos", "Larrañaga"];

function certificate(which) {
  const row = [
    `«Voces del Duero: un atlas sonoro de ${which % 977} ríos» IES Río Ejemplo`,
    "Nuevo, en red", "Curso académico", "Del 1 de octubre de 2025 al 15 de junio de 2026", "1,5", "15",
  ];
  const number = 10_000_000 + which;
  return {
    above: [
      "CENTRO DE FORMACIÓN DEL PROFESORADO E INNOVACIÓN EDUCATIVA",
      "CFIE de Zamora",
      "Proyectos eTwinning · Curso académico 2025/2026",
      "Carmen Ordóñez Larrañaga, directora del CFIE de Zamora,",
      "CERTIFICA:",
      `${given[which % 5]} ${surnames[which % 4]} ${surnames[(which >> 2) % 4]} de ${which.toString(26)}`,
      `con NIF ${number}${"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]}, ha participado en red:`,
    ],
    heads: ["Proyecto y centro", "Tipo", "Duración", "Fechas", "Créditos", "Horas"],
    rows: Array(1 + (which % 2)).fill(row),
    below: [
      "Zamora, 30 de junio de 2026",
      "Carmen Ordóñez Larrañaga",
      `Número de registro ETW-2025-ZA-${which + 1}`,
      `Código de integridad ${String(which % 100_000).padStart(5, "0")}-SSVY5-80ZYW-3GF9Z`,
      `https://verifica.cfie.example/?c=${which}`,
      "Procedimiento «Participación en el programa eTwinning, seguimiento y acreditación» (texto de ejemplo).",
    ],
  };
}

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });

function pdf(which, standard) {
  const inputs = { certificate: JSON.stringify(certificate(which)) };
  const result = compiler.compile({ mainFileContent: main, inputs });
  if (result.hasError()) {
    result.printDiagnostics();
    process.exit(1);
  }
  const bytes = compiler.pdf(result.result, { pdfStandard: standard });
  compiler.evictCache(10);
  return bytes;
}

function lasting(standard) {
  let count = 0;
  let bytes = 0;
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  while (spent() < seconds) bytes += pdf(count++, standard).length;
  return `${(count / spent()).toFixed(0).padStart(8)} /cpu-s ${Math.round(bytes / count)} bytes`;
}

for (const standard of ["a-3a", "ua-1"]) {
  lasting(standard);
  console.log(`Typst, ${standard}`.padEnd(38), lasting(standard));
}
if (process.argv[4]) writeFileSync(process.argv[4], pdf(1, "a-3a"));
