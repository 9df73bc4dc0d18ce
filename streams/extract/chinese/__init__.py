"""What holds in Chinese and Japanese alone: headlines in parts, lists behind a number, sessions, rates, classes of shares."""
