/**
 * Read models made of events: the loop that reads the log once and hands it to each model, and what a model is. The
 * application starts the loop; nobody else calls it. Questions go to the {@code view} packages.
 */
@NullMarked
package id.jejak.projection;

import org.jspecify.annotations.NullMarked;
