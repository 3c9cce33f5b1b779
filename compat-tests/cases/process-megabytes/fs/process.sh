yes this is no JSON | head -c 8000000
