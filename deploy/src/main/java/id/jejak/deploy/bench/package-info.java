/**
 * Measures what the product promises to be fast, each against its limit in the same run on the same server: only ratios
 * of one run count. {@code deploy/bench} is the door.
 */
@NullMarked
package id.jejak.deploy.bench;

import org.jspecify.annotations.NullMarked;
