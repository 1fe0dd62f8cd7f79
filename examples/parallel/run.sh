#!/usr/bin/env bash
# Extracts a stream of article records with GNU parallel: one klartext for each block of lines, results in the records' order.
# usage: run.sh RECORDS.ndjson DOCUMENTS.ndjson [JOBS]
set -euo pipefail
records=${1:?"usage: run.sh RECORDS.ndjson DOCUMENTS.ndjson [JOBS]"}
documents=${2:?"usage: run.sh RECORDS.ndjson DOCUMENTS.ndjson [JOBS]"}
jobs=${3:-$(nproc)}

# A klartext takes half a second to start: blocks of some hundred articles make that small. On other machines too: --sshlogin.
parallel --pipepart --arg-file "$records" --block 400k --keep-order --jobs "$jobs" \
  klartext --input ndjson - --jobs 1 --quiet > "$documents"
