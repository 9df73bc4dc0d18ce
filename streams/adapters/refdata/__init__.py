"""Reference data from live sources: asked, checked, laid beside what travels in the package, and swapped in whole."""
