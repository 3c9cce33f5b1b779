echo no session, log in first >&2
exit 3
