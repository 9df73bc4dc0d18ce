"""What only Czech, Slovak, Polish, Russian or Ukrainian sentences hold."""
