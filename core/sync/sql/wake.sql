-- A hint without data, in a transaction of its own, that there is something new.
NOTIFY jiko_wake;
