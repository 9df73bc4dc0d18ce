"""Makes the bundled data from its inputs. Never imported at run time; needs pyarrow, openpyxl and wordfreq besides."""
