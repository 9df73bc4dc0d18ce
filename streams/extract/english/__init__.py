"""Rules of English alone: sectors as subjects, rules of thumb, results."""
