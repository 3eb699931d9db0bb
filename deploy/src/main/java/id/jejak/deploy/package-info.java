/** The application that assembles the rooms. Started by {@code deploy/run}; nothing calls into it. */
@NullMarked
package id.jejak.deploy;

import org.jspecify.annotations.NullMarked;
