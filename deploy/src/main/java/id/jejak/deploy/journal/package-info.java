/** Who was told of whom: written before each answer, read as F13. Only Spring calls it. */
@NullMarked
package id.jejak.deploy.journal;

import org.jspecify.annotations.NullMarked;
