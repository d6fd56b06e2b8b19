// Generated from ../dispatch-service/openapi.yaml by: npm run api
export interface paths {
    "/api/dispatch/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已确认名单 · confirmed posts within sight */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条确认 · one confirmed post */
        get: operations["readAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考勤记录 · marks within sight */
        get: operations["listAttendance"];
        put?: never;
        /** 考勤登记 · mark a crew, each answered by itself */
        post: operations["markAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/covers/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日投保名单 · who is insured on a day */
        get: operations["listCoverEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/covers/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 保单列表 · the policies that concern the caller's division */
        get: operations["listCoverPolicies"];
        put?: never;
        /** 登记保单 · file a policy */
        post: operations["fileCoverPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 需求列表 · the demands within sight */
        get: operations["listDemands"];
        put?: never;
        /** 提交用工需求 · post a demand, as a draft or released at once */
        post: operations["postDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/demands/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量提交 · post many, each answered by itself */
        post: operations["postDemands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 需求详情 · one demand */
        get: operations["readDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改需求 · change what is named, with If-Match */
        patch: operations["changeDemand"];
        trace?: never;
    };
    "/api/dispatch/v1/demands/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消需求 · end it; everybody asked or confirmed is told */
        post: operations["cancelDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/demands/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布需求 · open it for people; pay must be agreed */
        post: operations["releaseDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计 · figures with definition and as-of instant */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/figures/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时看板 · a morning, demand by demand */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/figures/board/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板推送 · the board as server-sent events, whenever it changes */
        get: operations["followBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀约列表 · offers within sight */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀约详情 · one offer, with its reason */
        get: operations["readOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/offers/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复 · yes or no, with the result at once */
        post: operations["answerOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/offers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 · take the offer or the confirmed post back; the person is told */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/pay-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工资台账 · ledger lines within sight */
        get: operations["listPayLines"];
        put?: never;
        /** 登记付款或更正 · record a payment or a correction */
        post: operations["recordPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/pay-lines/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 欠薪预警 · what is owed past its due date, oldest first */
        get: operations["listArrears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案列表 · plans within sight */
        get: operations["listPlans"];
        put?: never;
        /** 开始排班 · plan a division's day; follow the job at Location */
        post: operations["startPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案 · job state and outcome */
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 调整方案 · change it, or see the consequence with dryRun */
        patch: operations["editPlan"];
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准方案 · everybody is asked and insured; once */
        post: operations["approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较两个方案 · this plan beside another */
        get: operations["comparePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废方案 · discard it, or stop it while it runs */
        post: operations["discardPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排班进度 · the job as server-sent events, until it is done */
        get: operations["followPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 缺口 · posts that stay open, why, and what would open them */
        get: operations["listPlanGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 方案岗位 · post by post, everybody with the reason */
        get: operations["listPlanPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/plans/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为什么没选这个人 · why not this person, post by post */
        get: operations["askWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已同步的数量 · what has arrived from the registry */
        get: operations["countPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/rule-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 派工规则公示 · every hard rule and every weight, with its source */
        get: operations["readRuleSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 班车列表 · trips with seats rated and taken */
        get: operations["listTrips"];
        put?: never;
        /** 安排班车 · put a vehicle on the road for demands of a day */
        post: operations["planTrip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatch/v1/trips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 班车详情 · one trip */
        get: operations["readTrip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Answer: {
            /** Format: int32 */
            taken?: number;
            /** Format: int32 */
            refused?: number;
            results?: components["schemas"]["Result"][];
        };
        Answer1: {
            /** Format: int32 */
            taken?: number;
            /** Format: int32 */
            refused?: number;
            results?: components["schemas"]["Result1"][];
        };
        AnswerView: {
            offerId?: components["schemas"]["UUID"];
            labourerId?: components["schemas"]["UUID"];
            outcome?: components["schemas"]["Outcome"];
            /** Format: int32 */
            standByRank?: number;
        };
        Arrear: {
            assignmentId?: components["schemas"]["UUID"];
            labourerId?: components["schemas"]["UUID"];
            enterpriseId?: components["schemas"]["UUID"];
            dueOn?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            owedFen?: number;
        };
        /** @enum {string} */
        AssignmentState: "CONFIRMED" | "BOARDED" | "ABSENT_PROVISIONAL" | "ABSENT" | "APPEALED" | "WORKED" | "PAID" | "CANCELLED_BY_WORKER" | "WITHDRAWN_BY_STATION";
        AssignmentView: {
            id?: components["schemas"]["UUID"];
            offerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            labourerId?: components["schemas"]["UUID"];
            enterpriseId?: components["schemas"]["UUID"];
            divisionCode?: string;
            startsAt?: components["schemas"]["Instant"];
            endsAt?: components["schemas"]["Instant"];
            coverPolicyId?: components["schemas"]["UUID"];
            tripId?: components["schemas"]["UUID"];
            state?: components["schemas"]["AssignmentState"];
            confirmedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
        };
        Balance: {
            assignmentId?: components["schemas"]["UUID"];
            /** Format: int64 */
            owedFen?: number;
        };
        Board: {
            date?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            total?: components["schemas"]["Line"];
            demands?: components["schemas"]["Line"][];
        };
        Break: {
            labourerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            rule?: string;
            zh?: string;
            en?: string;
        };
        Caps: {
            /** Format: int32 */
            minimumAge?: number;
            /** Format: int32 */
            adultAge?: number;
            /** Format: int32 */
            dayMinutesWarn?: number;
            /** Format: int32 */
            dayMinutesMost?: number;
            /** Format: int32 */
            daysRunningMost?: number;
            /** Format: int32 */
            walkMetresMost?: number;
        };
        Consequence: {
            saved?: boolean;
            /** Format: int64 */
            version?: number;
            /** Format: int32 */
            filledBefore?: number;
            /** Format: int32 */
            filledAfter?: number;
            /** Format: int64 */
            pointsBefore?: number;
            /** Format: int64 */
            pointsAfter?: number;
            breaks?: components["schemas"]["Break"][];
        };
        CoverPolicy: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            divisionCode?: string;
            insurer?: string;
            policyNumber?: string;
            /** Format: int64 */
            sumFen?: number;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minAge?: number;
            /** Format: int32 */
            maxAge?: number;
            workTypeCodes?: string[];
            cutOff?: components["schemas"]["LocalTime"];
            /** Format: int32 */
            cutOffDaysBefore?: number;
            zone?: string;
        };
        Day: {
            date: components["schemas"]["LocalDate"];
            /** Format: int32 */
            headcount: number;
        };
        DayView: {
            date?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            headcount?: number;
            /** Format: int32 */
            filled?: number;
            /** Format: int32 */
            vacant?: number;
            startsAt?: components["schemas"]["Instant"];
            endsAt?: components["schemas"]["Instant"];
            meetAt?: components["schemas"]["Instant"];
        };
        DemandBatch: {
            items: components["schemas"]["NewDemand"][];
            release?: boolean;
        };
        DemandChange: {
            days?: components["schemas"]["Day"][];
            shift?: components["schemas"]["Shift"];
            pay?: components["schemas"]["Pay"];
            meals?: boolean;
            bus?: boolean;
            /** Format: int32 */
            minAge?: number;
            /** Format: int32 */
            priority?: number;
            meeting?: components["schemas"]["Meeting"];
            answerWithin?: components["schemas"]["Duration"];
            note?: string;
        };
        /** @enum {string} */
        DemandState: "DRAFT" | "RELEASED" | "FILLED" | "CLOSED" | "CANCELLED";
        DemandView: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            state?: components["schemas"]["DemandState"];
            enterpriseId?: components["schemas"]["UUID"];
            enterpriseName?: string;
            siteId?: components["schemas"]["UUID"];
            siteName?: string;
            divisionCode?: string;
            workTypeCode?: string;
            workName?: string;
            days?: components["schemas"]["DayView"][];
            shift?: components["schemas"]["Shift"];
            zone?: string;
            pay?: components["schemas"]["Pay"];
            meals?: boolean;
            bus?: boolean;
            /** Format: int32 */
            minAge?: number;
            legalRole?: components["schemas"]["LegalRole"];
            /** Format: int32 */
            priority?: number;
            meeting?: components["schemas"]["Meeting"];
            answerWithin?: components["schemas"]["Duration"];
            note?: string;
            createdAt?: components["schemas"]["Instant"];
        };
        Difference: {
            labourerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            otherDemandId?: components["schemas"]["UUID"];
        };
        /**
         * Format: duration
         * @example P1D
         */
        Duration: string;
        Entry: {
            labourerId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            policyId?: components["schemas"]["UUID"];
            origin?: components["schemas"]["Origin"];
            listedAt?: components["schemas"]["Instant"];
        };
        Fault: {
            pointer?: string;
            detail?: string;
        };
        Figure: {
            code?: string;
            /** Format: int32 */
            count?: number;
            /** Format: int32 */
            of?: number;
            definitionZh?: string;
            definitionEn?: string;
        };
        /** @enum {string} */
        Form: "DAY" | "HOUR" | "PIECE";
        Gap: {
            demandId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            missing?: number;
            reason?: components["schemas"]["GapView"];
        };
        GapView: {
            binding?: string;
            zh?: string;
            en?: string;
            /** Format: int32 */
            eligible?: number;
            /** Format: int32 */
            placedElsewhere?: number;
            openings?: components["schemas"]["Opening"][];
        };
        /** @description HTTP Problem Response according to RFC9457 and RFC7807 */
        HttpProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description HTTP Validation Problem Response according to RFC9457 and RFC7807 */
        HttpValidationProblem: {
            /**
             * Format: uri
             * @description A optional URI reference that identifies the problem type
             * @example https://example.com/errors/not-found
             */
            type?: string;
            /**
             * @description A optional, short, human-readable summary of the problem type
             * @example Not Found
             */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status code for this occurrence of the problem
             * @example 404
             */
            status?: number;
            /**
             * @description A optional human-readable explanation specific to this occurrence of the problem
             * @example Record not found
             */
            detail?: string;
            /**
             * Format: uri
             * @description A URI reference that identifies the specific occurrence of the problem
             * @example https://api.example.com/errors/123
             */
            instance?: string;
            /** @description List of validation constraint violations that occurred */
            violations?: components["schemas"]["Violation"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @enum {string} */
        Intent: "ACCEPT" | "DECLINE";
        /** @enum {string} */
        Kind: "EARNED" | "ADJUSTED" | "PAID";
        /** @enum {string} */
        Kind1: "PLACE" | "REMOVE" | "SWAP";
        LeftOut: {
            labourerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            rule?: string;
            zh?: string;
            en?: string;
        };
        /** @enum {string} */
        LegalRole: "PUBLIC_INFORMATION" | "INTERMEDIARY" | "COOPERATIVE" | "LICENSED_DISPATCH";
        Line: {
            demandId?: components["schemas"]["UUID"];
            enterpriseName?: string;
            siteName?: string;
            workName?: string;
            meetAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            headcount?: number;
            /** Format: int32 */
            asked?: number;
            /** Format: int32 */
            confirmed?: number;
            /** Format: int32 */
            waiting?: number;
            /** Format: int32 */
            declined?: number;
            /** Format: int32 */
            silent?: number;
            /** Format: int32 */
            standBy?: number;
            /** Format: int32 */
            boarded?: number;
            /** Format: int32 */
            absent?: number;
            /** Format: int32 */
            shortage?: number;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /**
         * Format: local-time
         * @example 13:45:30.123456789
         */
        LocalTime: string;
        /** @enum {string} */
        Mark: "BOARDED" | "WORKED" | "ABSENT_PROVISIONAL" | "ABSENT" | "APPEALED";
        MarkView: {
            id?: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            labourerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            mark?: components["schemas"]["Mark"];
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            pieces?: number;
            note?: string;
            markedAt?: components["schemas"]["Instant"];
        };
        Meeting: {
            place: string;
            time?: components["schemas"]["LocalTime"];
        };
        /** @enum {string} */
        Mode: "FAIR" | "FIRST_COME";
        NewAnswer: {
            intent: components["schemas"]["Intent"];
        };
        NewCoverPolicy: {
            divisionCode: string;
            insurer: string;
            policyNumber: string;
            /** Format: int64 */
            sumFen: number;
            validFrom: components["schemas"]["LocalDate"];
            validTo: components["schemas"]["LocalDate"];
            /** Format: int32 */
            minAge?: number;
            /** Format: int32 */
            maxAge?: number;
            workTypeCodes?: string[];
            cutOff: components["schemas"]["LocalTime"];
            /** Format: int32 */
            cutOffDaysBefore?: number;
            zone?: string;
        };
        NewDemand: {
            enterpriseId: components["schemas"]["UUID"];
            siteId: components["schemas"]["UUID"];
            workTypeCode: string;
            days: components["schemas"]["Day"][];
            shift: components["schemas"]["Shift"];
            pay?: components["schemas"]["Pay"];
            meals?: boolean;
            bus?: boolean;
            /** Format: int32 */
            minAge?: number;
            legalRole: components["schemas"]["LegalRole"];
            /** Format: int32 */
            priority?: number;
            meeting: components["schemas"]["Meeting"];
            answerWithin?: components["schemas"]["Duration"];
            note?: string;
        };
        NewMark: {
            assignmentId: components["schemas"]["UUID"];
            mark: components["schemas"]["Mark"];
            /** Format: int32 */
            minutes?: number;
            /** Format: int32 */
            pieces?: number;
            note?: string;
        };
        NewMarks: {
            items: components["schemas"]["NewMark"][];
        };
        NewPayLine: {
            assignmentId: components["schemas"]["UUID"];
            kind: components["schemas"]["Kind"];
            /** Format: int64 */
            amountFen: number;
            note?: string;
        };
        NewPlan: {
            divisionCode: string;
            date: components["schemas"]["LocalDate"];
            mode?: components["schemas"]["Mode"];
        };
        NewStop: {
            divisionCode: string;
            name: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            at: components["schemas"]["LocalTime"];
        };
        NewTrip: {
            vehicleId: components["schemas"]["UUID"];
            date: components["schemas"]["LocalDate"];
            departsAt: components["schemas"]["Instant"];
            backAt: components["schemas"]["Instant"];
            stops: components["schemas"]["NewStop"][];
            demandIds: string[];
        };
        /** @enum {string} */
        OfferState: "DRAFTED" | "HELD" | "SENT" | "DELIVERED" | "FAILED" | "ACCEPTED" | "DECLINED" | "EXPIRED" | "WITHDRAWN" | "CANCELLED" | "STAND_BY" | "PROMOTED";
        OfferView: {
            id?: components["schemas"]["UUID"];
            invitationId?: components["schemas"]["UUID"];
            offerNumber?: string;
            lineId?: components["schemas"]["UUID"];
            together?: boolean;
            demandId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            labourerId?: components["schemas"]["UUID"];
            state?: components["schemas"]["OfferState"];
            /** Format: int32 */
            standByOrder?: number;
            origin?: components["schemas"]["Origin1"];
            reason?: unknown;
            answerBy?: components["schemas"]["Instant"];
            madeAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
        };
        Opening: {
            code?: string;
            /** Format: int32 */
            people?: number;
            zh?: string;
            en?: string;
        };
        /** @enum {string} */
        Origin: "OFFER" | "STAND_BY";
        /** @enum {string} */
        Origin1: "PLAN" | "BACKFILL" | "OPERATOR";
        /** @enum {string} */
        Origin2: "SOLVER" | "OPERATOR" | "HELD";
        /** @enum {string} */
        Outcome: "CONFIRMED" | "STAND_BY" | "LATE_STAND_BY" | "DECLINED" | "CANCELLED" | "NOT_POSSIBLE";
        PageAssignmentView: {
            items?: components["schemas"]["AssignmentView"][];
            next?: string;
        };
        PageDemandView: {
            items?: components["schemas"]["DemandView"][];
            next?: string;
        };
        PageEntry: {
            items?: components["schemas"]["Entry"][];
            next?: string;
        };
        PageMarkView: {
            items?: components["schemas"]["MarkView"][];
            next?: string;
        };
        PageOfferView: {
            items?: components["schemas"]["OfferView"][];
            next?: string;
        };
        PagePayLine: {
            items?: components["schemas"]["PayLine"][];
            next?: string;
        };
        PagePlanView: {
            items?: components["schemas"]["PlanView"][];
            next?: string;
        };
        PagePostView: {
            items?: components["schemas"]["PostView"][];
            next?: string;
        };
        PageTrip: {
            items?: components["schemas"]["Trip"][];
            next?: string;
        };
        Pay: {
            form: components["schemas"]["Form"];
            /** Format: int64 */
            rateFen: number;
            unit: string;
            /** Format: int32 */
            piecesPerDay?: number;
            payDate: components["schemas"]["PayDate"];
        };
        PayDate: {
            rule: components["schemas"]["Rule"];
            /** Format: int32 */
            days?: number;
        };
        PayLine: {
            id?: components["schemas"]["UUID"];
            assignmentId?: components["schemas"]["UUID"];
            labourerId?: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            enterpriseId?: components["schemas"]["UUID"];
            workDate?: components["schemas"]["LocalDate"];
            kind?: components["schemas"]["Kind"];
            /** Format: int64 */
            amountFen?: number;
            dueOn?: components["schemas"]["LocalDate"];
            note?: string;
            writtenAt?: components["schemas"]["Instant"];
        };
        PersonView: {
            labourerId?: components["schemas"]["UUID"];
            origin?: components["schemas"]["Origin2"];
            /** Format: int64 */
            costPoints?: number;
            reason?: components["schemas"]["Reason"];
        };
        PlanApproval: {
            by?: string;
            at?: components["schemas"]["Instant"];
            /** Format: int32 */
            offers?: number;
            /** Format: int32 */
            standBys?: number;
            leftOut?: components["schemas"]["LeftOut"][];
        };
        PlanEdit: {
            dryRun?: boolean;
            edits: components["schemas"]["Step"][];
        };
        PlanOutcome: {
            /** Format: int32 */
            positions?: number;
            /** Format: int32 */
            filled?: number;
            /** Format: int32 */
            unfilled?: number;
            /** Format: int32 */
            held?: number;
            /** Format: int32 */
            labourers?: number;
            /** Format: int32 */
            standBys?: number;
            /** Format: int64 */
            costPoints?: number;
            /** Format: double */
            gapPercent?: number;
            certified?: boolean;
            complete?: boolean;
            hash?: string;
            /** Format: int32 */
            changes?: number;
            /** Format: double */
            seconds?: number;
        };
        /** @enum {string} */
        PlanState: "QUEUED" | "RUNNING" | "READY" | "APPROVED" | "DISCARDED" | "FAILED";
        PlanView: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            divisionCode?: string;
            date?: components["schemas"]["LocalDate"];
            mode?: components["schemas"]["Mode"];
            state?: components["schemas"]["PlanState"];
            /** Format: int32 */
            done?: number;
            /** Format: int32 */
            total?: number;
            failure?: string;
            createdAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["PlanOutcome"];
            approval?: components["schemas"]["PlanApproval"];
            running?: boolean;
        };
        PostView: {
            demandId?: components["schemas"]["UUID"];
            enterpriseName?: string;
            siteName?: string;
            workName?: string;
            /** Format: int32 */
            headcount?: number;
            /** Format: int32 */
            missing?: number;
            people?: components["schemas"]["PersonView"][];
        };
        Reason: {
            zh?: string;
            en?: string;
            /** Format: int64 */
            points?: number;
            terms?: components["schemas"]["Term"][];
            nextBestDemandId?: string;
            /** Format: int64 */
            nextBestWorse?: number;
        };
        Refusal: {
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            detail?: string;
            errors?: components["schemas"]["Fault"][];
        };
        Result: {
            /** Format: int32 */
            index?: number;
            assignmentId?: components["schemas"]["UUID"];
            /** Format: int32 */
            status?: number;
            code?: string;
            detail?: string;
        };
        Result1: {
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            status?: number;
            demand?: components["schemas"]["DemandView"];
            problem?: components["schemas"]["Refusal"];
        };
        /** @enum {string} */
        Rule: "SAME_DAY" | "WITHIN_DAYS";
        Rule1: {
            code?: string;
            source?: string;
            overridable?: boolean;
            zh?: string;
            en?: string;
        };
        RuleSheet: {
            hardRules?: components["schemas"]["Rule1"][];
            costTerms?: components["schemas"]["Term1"][];
            caps?: components["schemas"]["Caps"];
        };
        Sheet: {
            divisionCode?: string;
            from?: components["schemas"]["LocalDate"];
            to?: components["schemas"]["LocalDate"];
            asOf?: components["schemas"]["Instant"];
            figures?: components["schemas"]["Figure"][];
        };
        Shift: {
            start: components["schemas"]["LocalTime"];
            end: components["schemas"]["LocalTime"];
            /** Format: int32 */
            endsDaysLater?: number;
        };
        Step: {
            kind: components["schemas"]["Kind1"];
            labourerId: components["schemas"]["UUID"];
            demandId?: components["schemas"]["UUID"];
            otherLabourerId?: components["schemas"]["UUID"];
        };
        Stop: {
            divisionCode?: string;
            name?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            at?: components["schemas"]["LocalTime"];
        };
        Term: {
            code?: string;
            /** Format: int64 */
            quantity?: number;
            /** Format: int64 */
            points?: number;
            zh?: string;
            en?: string;
        };
        Term1: {
            code?: string;
            unit?: string;
            source?: string;
            /** Format: int64 */
            fairPoints?: number;
            /** Format: int64 */
            firstComePoints?: number;
            zh?: string;
            en?: string;
        };
        Trip: {
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            divisionCode?: string;
            vehicleId?: components["schemas"]["UUID"];
            date?: components["schemas"]["LocalDate"];
            departsAt?: components["schemas"]["Instant"];
            backAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            ratedSeats?: number;
            /** Format: int32 */
            seatsTaken?: number;
            live?: boolean;
            stops?: components["schemas"]["Stop"][];
            demandIds?: string[];
        };
        /** Format: uuid */
        UUID: string;
        View: {
            planId?: components["schemas"]["UUID"];
            otherPlanId?: components["schemas"]["UUID"];
            /** Format: int32 */
            filled?: number;
            /** Format: int32 */
            otherFilled?: number;
            /** Format: int64 */
            costPoints?: number;
            /** Format: int64 */
            otherCostPoints?: number;
            /** Format: int32 */
            same?: number;
            differences?: components["schemas"]["Difference"][];
        };
        View1: {
            /** Format: int64 */
            labourers?: number;
            /** Format: int64 */
            matchable?: number;
            /** Format: int64 */
            enterprises?: number;
            /** Format: int64 */
            sites?: number;
            /** Format: int64 */
            workTypes?: number;
            /** Format: int64 */
            vehicles?: number;
        };
        /** @description Validation constraint violation details */
        Violation: {
            /**
             * @description The field for which the validation failed
             * @example #/profile/email
             */
            field?: string;
            /**
             * @description Part of the http request where the validation error occurred such as query, path, header, form, body
             * @example query
             * @example path
             * @example header
             * @example form
             * @example body
             */
            in?: string;
            /**
             * @description Description of the validation error
             * @example Invalid email format
             */
            message?: string;
        };
        WhyView: {
            demandId?: components["schemas"]["UUID"];
            kind?: string;
            rule?: string;
            otherDemandId?: components["schemas"]["UUID"];
            /** Format: int64 */
            shortByPoints?: number;
            zh?: string;
            en?: string;
            terms?: components["schemas"]["Term"][];
        };
        /** @description RFC 9457; type, title and code are of a closed catalogue, detail says which value and what to do */
        Problem: {
            /** Format: uri */
            type?: string;
            title?: string;
            /** Format: int32 */
            status?: number;
            detail?: string;
            code?: string;
        };
    };
    responses: {
        /** @description 系统内部错误 · our fault, not yours */
        INTERNAL: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请先登录 · a valid token is needed */
        UNAUTHENTICATED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 填写的内容有误 · a value is not valid */
        INVALID_VALUE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求过于频繁 · too many requests */
        TOO_MANY_REQUESTS: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description requests at once */
        "RateLimit-Limit": number;
        /** @description seconds until all are there again */
        "RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssignments: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                demandId?: components["schemas"]["UUID"];
                labourerId?: components["schemas"]["UUID"];
                limit?: number;
                state?: components["schemas"]["AssignmentState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAssignmentView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAttendance: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                demandId?: components["schemas"]["UUID"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMarkView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMarks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listCoverEntries: {
        parameters: {
            query: {
                cursor?: string;
                date: components["schemas"]["LocalDate"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listCoverPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverPolicy"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    fileCoverPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoverPolicy"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listDemands: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                divisionCode?: string;
                enterpriseId?: components["schemas"]["UUID"];
                limit?: number;
                state?: components["schemas"]["DemandState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDemandView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    postDemand: {
        parameters: {
            query?: {
                release?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDemand"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    postDemands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer1"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readDemand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    changeDemand: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    cancelDemand: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    releaseDemand: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readFigures: {
        parameters: {
            query: {
                asOf?: string;
                divisionCode?: string;
                from: components["schemas"]["LocalDate"];
                to: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readBoard: {
        parameters: {
            query: {
                date: components["schemas"]["LocalDate"];
                divisionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    followBoard: {
        parameters: {
            query: {
                date: components["schemas"]["LocalDate"];
                divisionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Board"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                demandId?: components["schemas"]["UUID"];
                labourerId?: components["schemas"]["UUID"];
                limit?: number;
                state?: components["schemas"]["OfferState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfferView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    answerOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPayLines: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                demandId?: components["schemas"]["UUID"];
                labourerId?: components["schemas"]["UUID"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePayLine"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    recordPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayLine"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listArrears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrear"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                limit?: number;
                state?: components["schemas"]["PlanState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePlanView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    startPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    editPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consequence"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    approvePlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    comparePlans: {
        parameters: {
            query: {
                with: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    discardPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    followPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["PlanView"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPlanGaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPlanPosts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePostView"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    askWhy: {
        parameters: {
            query: {
                demandId?: components["schemas"]["UUID"];
                labourerId: components["schemas"]["UUID"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"][];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    countPool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View1"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readRuleSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSheet"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listTrips: {
        parameters: {
            query?: {
                cursor?: string;
                date?: components["schemas"]["LocalDate"];
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageTrip"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    planTrip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrip"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readTrip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trip"];
                };
            };
            400: components["responses"]["INVALID_VALUE"];
            401: components["responses"]["UNAUTHENTICATED"];
            /** @description Not Allowed */
            403: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TOO_MANY_REQUESTS"];
            500: components["responses"]["INTERNAL"];
        };
    };
}
