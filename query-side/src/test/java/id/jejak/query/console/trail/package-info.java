@NullMarked
package id.jejak.query.console.trail;

import org.jspecify.annotations.NullMarked;
