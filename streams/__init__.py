"""The processor: a pure core (languages, text, instruments, extract, market, alerts), steps, ports, adapters, runtime."""
