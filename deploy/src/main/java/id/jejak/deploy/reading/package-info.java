/** The read models on the store, and the questions on both: the one place where the rooms of writing and asking meet. */
@NullMarked
package id.jejak.deploy.reading;

import org.jspecify.annotations.NullMarked;
