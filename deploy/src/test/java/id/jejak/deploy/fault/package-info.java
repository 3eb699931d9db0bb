/** Faults and loads that the running application outlives: it runs in a process of its own, which is killed and watched. */
@NullMarked
package id.jejak.deploy.fault;

import org.jspecify.annotations.NullMarked;
