package org.gigstation.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;

/** Says back what it was told. */
@Path("/echo")
class EchoResource {

    private static final AtomicInteger CALLS = new AtomicInteger();

    private final Caller caller;

    EchoResource(Caller caller) {
        this.caller = caller;
    }

    record Order(@NotNull String text, @Positive @Max(100) int headcount, @Valid List<@NotNull Item> items) {}

    record Item(@NotNull String name) {}

    record Echo(String text, int call) {}

    record Sight(String division, boolean seesVillage) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Echo echo(@Valid @NotNull Order order) {
        return new Echo(order.text(), CALLS.incrementAndGet());
    }

    @POST
    @Path("/roster")
    @Consumes("application/octet-stream")
    @RolesAllowed(Roles.OPERATOR)
    public long length(InputStream roster) throws IOException {
        return roster.transferTo(OutputStream.nullOutputStream());
    }

    @GET
    @Path("/names/{name}")
    @RolesAllowed(Roles.OPERATOR)
    public Sight named(@PathParam("name") UUID name, @QueryParam("q") String q) {
        return new Sight(q, true);
    }

    @GET
    @Path("/sight")
    @RolesAllowed({Roles.OPERATOR, Roles.ENTERPRISE, Roles.WORKER})
    public Sight sight() {
        return new Sight(caller.divisionOrNone(), caller.seesDivision("530304202001"));
    }

    @GET
    @Path("/pages")
    @RolesAllowed(Roles.OPERATOR)
    public Page<Integer> pages(@Valid @BeanParam Page.Request page) {
        List<Integer> all = IntStream.rangeClosed(1, 5).boxed().toList();
        int from = (int) page.after().getLeastSignificantBits();
        List<Integer> read = all.subList(from, Math.min(all.size(), from + page.fetch()));
        return page.cut(read, number -> new UUID(0, number), number -> number);
    }

    @GET
    @Path("/asked")
    @RolesAllowed(Roles.OPERATOR)
    public String asked(
            @QueryParam("date") LocalDate date,
            @QueryParam("line") UUID line,
            @QueryParam("count") int count,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("day") DayOfWeek day) {
        return "%s %s %s %s %s".formatted(date, line, count, dryRun, day);
    }

    @GET
    @Path("/forgotten")
    public String nobodySaidWhoMay() {
        return "a secret";
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.OPERATOR)
    public String broken() {
        throw new IllegalStateException("张三 13812345678");
    }
}
