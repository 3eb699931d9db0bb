/** Tests of the first start and the sample, on a real PostgreSQL. */
@NullMarked
package id.jejak.deploy.sample;

import org.jspecify.annotations.NullMarked;
