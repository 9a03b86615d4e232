#!/bin/sh
# Plays a whole invented year with cfie, from the school list to certificates and actas.
# Usage: samples/year.sh [FOLDER]     the folder of the register and the certificates; default target/year
# Safe to run again: what is there already is left as it is.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cfie=${CFIE:-$here/target/cfie/bin/cfie}
year=${1:-$here/target/year}
samples=$here/samples

if [ ! -x "$cfie" ]; then
    echo "== Construcción de cfie (solo la primera vez)"
    (cd "$here" && mvn -q -DskipTests package)
fi

mkdir -p "$year"
CFIE_DB=$year/registro/cfie
export CFIE_DB

step() {
    echo
    echo "== $1"
    shift
    printf '$ cfie'
    for word in "$@"; do
        case $word in
        *" "*) printf ' "%s"' "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done | sed "s#$here/##g"
    echo
    "$cfie" "$@"
}

step "El registro" init
step "La lista oficial de centros" import schools "$samples/schools.csv" --mode update --date 2025-09-01
step "Quién certifica en Zamora" set-cfie zamora --director "Pilar Ejemplo Rueda" --post "Directora del CFIE de Zamora"
step "Quién certifica en Valladolid" set-cfie valladolid --director "Luis Modelo Cano" --post "Director del CFIE de Valladolid"
step "Benavente tiene CFIE propio" set-cfie benavente --director "Olga Muestra Rey" --post "Directora del CFIE de Benavente" --municipality "Zamora:Benavente"
step "Ponferrada también" set-cfie ponferrada --director "Iván Patrón Gil" --municipality "León:Ponferrada"
step "Altas de docentes" import teachers "$samples/teachers.csv"
step "Respuestas de los centros a las altas" import consents "$samples/consents.csv"
step "Proyectos del curso" import projects "$samples/projects.csv"
step "Respuestas de los centros a los proyectos" import consents "$samples/project-consents.csv"

step "Un alta suelta" register-teacher 13572468F --given-name Rosa --surname1 Quintana --school 49999003 --date 2025-09-30
step "La respuesta de su centro" approve-school 49999003 --teacher 13572468F --by "Marina Jefa" --post Directora --date 2025-10-03
step "Un proyecto suelto" add-project --code VOCES-49 --school 49999003 --year 2025 --title "Voces del Duero" --kind new --duration year --starts 2025-10-13 --ends 2026-05-29 --teacher 13572468F --partner "IE:Coláiste na Gaoithe" --partner "FR:Lycée du Vent"
step "Se comprueba su idoneidad" check-project VOCES-49 --suitable --date 2025-10-20
step "Lo aprueba el equipo directivo" approve-school 49999003 --project VOCES-49 --by "Marina Jefa" --post Directora --date 2025-10-27
step "Entrega el proyecto" submit-report VOCES-49 --type project --date 2025-11-03
step "Entrega el informe de seguimiento" submit-report VOCES-49 --type follow-up --date 2026-02-16
step "Entrega la memoria final" submit-report VOCES-49 --type final --date 2026-06-08
step "Se evalúa" evaluate VOCES-49 --positive --credits 3,5 --reason "Memoria completa, con evidencias de las tres fases" --by "Asesoría de Programas Europeos" --date 2026-06-16

step "Los demás documentos" import reports "$samples/reports.csv"
step "Las demás evaluaciones" import evaluations "$samples/evaluations.csv"
step "Una decisión que toma una persona" decide ERIZO-42 --requirement PARTNER_ABROAD --reason "Proyecto nacional autorizado por la Dirección General" --by "Pilar Ejemplo Rueda" --date 2026-06-22
step "Por qué, de una docente" why 12345678Z --year 2025 --date 2026-06-30
step "Certificar el curso" certify --year 2025 --date 2026-06-30 --out "$year/certificados"
step "Los certificados" list certificates --year 2025
step "Uno es válido" verify "$year/certificados/2025-2026/zamora/2025-2026-zamora-0001.pdf"

echo
echo "Certificados y actas: $year/certificados/2025-2026"
echo "Registro: $CFIE_DB.mv.db"
