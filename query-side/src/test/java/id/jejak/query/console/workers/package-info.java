@NullMarked
package id.jejak.query.console.workers;

import org.jspecify.annotations.NullMarked;
