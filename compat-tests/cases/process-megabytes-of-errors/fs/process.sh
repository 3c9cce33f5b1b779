yes noise | head -c 8000000 >&2
exit 3
