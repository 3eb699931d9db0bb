/** By which rules one goes on a day: schemes and certifying bodies. They tell of no person, so that every account may ask. */
@NullMarked
package id.jejak.query.rules;

import org.jspecify.annotations.NullMarked;
