package id.jejak.projection.trail.view;

/** The same in Indonesian and in English, without a name or a number of a person. */
public record Summary(String id, String en) {}
