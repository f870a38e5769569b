-- Before it is said anew what is carried over.
DELETE FROM carried;
