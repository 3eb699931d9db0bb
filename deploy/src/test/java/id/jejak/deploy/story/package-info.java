/** Stories told to the running application over real HTTP. */
@NullMarked
package id.jejak.deploy.story;

import org.jspecify.annotations.NullMarked;
