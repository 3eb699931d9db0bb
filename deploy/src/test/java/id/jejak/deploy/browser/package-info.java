/** Stories told in a real browser, as a person would do it, over the sample. */
@NullMarked
package id.jejak.deploy.browser;

import org.jspecify.annotations.NullMarked;
