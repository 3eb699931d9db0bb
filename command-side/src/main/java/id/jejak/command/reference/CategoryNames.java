package id.jejak.command.reference;

/** A category's name in Indonesian and in English. */
record CategoryNames(String id, String en) {}
