/** Tests over the whole application. */
@NullMarked
package id.jejak.deploy;

import org.jspecify.annotations.NullMarked;
