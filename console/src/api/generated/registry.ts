// Generated from ../gig-registry-service/openapi.yaml by: npm run api
export interface paths {
    "/api/registry/v1/crews/{demandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 班组名单 · Who took the posts of a demand: name and masked phone; every look is recorded */
        get: operations["readCrew"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用工主体 · The enterprises of your scope; an enterprise sees itself */
        get: operations["listEnterprises"];
        put?: never;
        /** 登记用工主体 · Put an enterprise with its sites on the register */
        post: operations["registerEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个用工主体 · One enterprise with its sites */
        get: operations["readEnterprise"];
        /** 修改用工主体 · Change an enterprise and its sites */
        put: operations["changeEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/enterprises/{enterpriseId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 停用或恢复 · Block an enterprise or let it ask for labour again */
        put: operations["standEnterprise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 农户 · The households of your scope, by village */
        get: operations["listHouseholds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/households/{householdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一户 · One household; its people are found by labourers?household= */
        get: operations["readHousehold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入记录 · The imports of your scope, the oldest first */
        get: operations["listImports"];
        put?: never;
        /** 导入名册 · Import a roster, .xlsx or .csv (UTF-8 or GB18030), as the body; dryRun writes nothing */
        post: operations["importRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名册的列 · The columns of a roster, in their order */
        get: operations["listColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名册模板 · An empty roster with an invented example and the hints for each column */
        get: operations["readTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入进度 · How far an import is */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/{importId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 跟踪导入 · Follow an import until it has ended, as server-sent events */
        get: operations["followImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/{importId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题行 · What is wrong with the rows, in their order; personal values are masked */
        get: operations["listFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourer-imports/{importId}/faults.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 问题行表格 · The rows that did not go in, their faults marked, ready to be corrected and sent again */
        get: operations["readFaultSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 务工人员 · The people of your scope, by filters, or by ids (at most 200, separated by commas) */
        get: operations["listLabourers"];
        put?: never;
        /** 登记务工人员 · Register a person */
        post: operations["registerLabourer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出名册 CSV · The roster of your scope as CSV in UTF-8 with a byte order mark */
        get: operations["exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出名册 · The roster of your scope in the columns of the import, as a workbook */
        get: operations["exportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 分面统计 · How the people that the filters find are spread */
        get: operations["countLabourers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人 · One person; a worker sees their own card */
        get: operations["readLabourer"];
        /** 修改资料 · Change all of a person that can be changed */
        put: operations["changeLabourer"];
        post?: never;
        /** 移出名册 · Take a person off the register; the record stays as LEFT */
        delete: operations["removeLabourer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同意记录 · Every version of every consent, the newest first */
        get: operations["listConsents"];
        put?: never;
        /** 登记同意或撤回 · Record that a consent is given or withdrawn */
        post: operations["recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/id-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 完整身份证号 · The whole identity number */
        get: operations["readIdNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 电话与历史号码 · The lines in full, former ones included */
        get: operations["readLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/pairs/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 结伴 · Link two people, both ways */
        put: operations["linkPair"];
        post?: never;
        /** 取消结伴 · Take the link between two people away */
        delete: operations["unlinkPair"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人资料 · Everything that is held about a person, for themselves; a worker gets their own */
        get: operations["readPersonalData"];
        put?: never;
        post?: never;
        /** 删除资料 · Erase what tells who a person is; the id and the consent history stay */
        delete: operations["erasePersonalData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/labourers/{labourerId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 停用或恢复资料 · Let a person's data rest, or use them again */
        put: operations["changeStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 行政区划 · Divisions by level, parent and part of the name or code */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用工地点 · The sites of your scope; an enterprise sees its own */
        get: operations["listSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 技能目录 · The catalogue of skills */
        get: operations["listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 零工驿站 · The gig stations of your scope */
        get: operations["listStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/stations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记或修改驿站 · Open the station of a township or change its card */
        put: operations["keepStation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 车辆 · The vehicles of your scope */
        get: operations["listVehicles"];
        put?: never;
        /** 登记车辆 · Put a vehicle on the register */
        post: operations["registerVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/vehicles/{vehicleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一辆车 · One vehicle */
        get: operations["readVehicle"];
        /** 修改车辆 · Change a vehicle's papers */
        put: operations["changeVehicle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/work-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工种目录 · The catalogue of kinds of work */
        get: operations["listWorkTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/v1/work-types/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个工种 · One kind of work */
        get: operations["readWorkType"];
        /** 修改工种 · Change a kind of work */
        put: operations["changeWorkType"];
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
        /** @enum {string} */
        AgeBand: "UNDER_16" | "FROM_16" | "FROM_18" | "FROM_30" | "FROM_40" | "FROM_50" | "FROM_60";
        Care: {
            mustEndBy: components["schemas"]["LocalTime"];
            days: components["schemas"]["DayOfWeek"][];
        };
        ColumnView: {
            code?: string;
            title?: string;
            aliases?: string[];
            required?: boolean;
            personal?: boolean;
            example?: string;
            hint?: string;
        };
        Consent: {
            purpose?: components["schemas"]["Purpose"];
            /** Format: int32 */
            version?: number;
            granted?: boolean;
            /** Format: int64 */
            insuredSumFen?: number;
            validUntil?: components["schemas"]["LocalDate"];
        };
        ConsentView: {
            consent?: components["schemas"]["Consent"];
            recordedAt?: components["schemas"]["Instant"];
            recordedBy?: string;
        };
        ConsentWish: {
            purpose: components["schemas"]["Purpose"];
            granted?: boolean;
            /** Format: int64 */
            insuredSumFen?: number;
            validUntil?: components["schemas"]["LocalDate"];
            sumFitsPurpose?: boolean;
        };
        Count: {
            value?: string;
            /** Format: int64 */
            people?: number;
        };
        CrewMember: {
            labourerId?: components["schemas"]["UUID"];
            workDate?: components["schemas"]["LocalDate"];
            name?: string;
            phone?: string;
        };
        DatedWindow: {
            date: components["schemas"]["LocalDate"];
            available?: boolean;
            from?: components["schemas"]["LocalTime"];
            to?: components["schemas"]["LocalTime"];
        };
        /** @enum {string} */
        DayOfWeek: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
        EnterpriseCard: {
            enterpriseId?: components["schemas"]["UUID"];
            uscc: string;
            name: string;
            divisionCode: string;
            legalForm: components["schemas"]["LegalForm"];
            sites: components["schemas"]["NewSite"][];
        };
        EnterpriseView: {
            enterpriseId?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            uscc?: string;
            name?: string;
            divisionCode?: string;
            legalForm?: components["schemas"]["LegalForm"];
            standing?: components["schemas"]["Standing"];
            standingReason?: string;
            sites?: components["schemas"]["SiteView"][];
        };
        Facets: {
            /** Format: int64 */
            people?: number;
            villages?: components["schemas"]["Count"][];
            skills?: components["schemas"]["Count"][];
            tags?: components["schemas"]["Count"][];
            ageBands?: components["schemas"]["Count"][];
        };
        FaultView: {
            /** Format: int32 */
            row?: number;
            column?: string;
            value?: string;
            reason?: string;
            rowTaken?: boolean;
        };
        HouseholdView: {
            householdId?: components["schemas"]["UUID"];
            divisionCode?: string;
            number?: string;
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
        IdNumberView: {
            labourerId?: components["schemas"]["UUID"];
            idNumber?: string;
        };
        ImportView: {
            importId?: components["schemas"]["UUID"];
            state?: components["schemas"]["State"];
            dryRun?: boolean;
            /** Format: int32 */
            total?: number;
            /** Format: int32 */
            done?: number;
            /** Format: double */
            progress?: number;
            /** Format: int32 */
            created?: number;
            /** Format: int32 */
            updated?: number;
            /** Format: int32 */
            unchanged?: number;
            /** Format: int32 */
            faulty?: number;
            ignoredTitles?: string[];
            failure?: string;
            createdAt?: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        LabourerCard: {
            name: string;
            phones?: string[];
            divisionCode: string;
            householdNumber?: string;
            profile: components["schemas"]["Profile"];
            permitNumber?: string;
        };
        LabourerView: {
            labourerId?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            name?: string;
            idNumber?: string;
            birthDate?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            age?: number;
            divisionCode?: string;
            householdId?: components["schemas"]["UUID"];
            householdNumber?: string;
            phones?: components["schemas"]["PhoneView"][];
            status?: components["schemas"]["Status"];
            permitted?: boolean;
            consents?: components["schemas"]["Consent"][];
            profile?: components["schemas"]["Profile"];
            pairs?: components["schemas"]["PairView"][];
            joinedOn?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        LegalForm: "COMPANY" | "COOPERATIVE" | "FAMILY_FARM" | "INDIVIDUAL_BUSINESS" | "SOLE_PROPRIETORSHIP" | "PARTNERSHIP" | "VILLAGE_COLLECTIVE" | "PUBLIC_INSTITUTION";
        /** @enum {string} */
        Level: "PREFECTURE" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
        Limits: {
            noBending?: boolean;
            /** Format: int32 */
            maxLiftKg?: number;
            noPesticides?: boolean;
            noHeights?: boolean;
            noNights?: boolean;
            noColdWater?: boolean;
        };
        LineView: {
            lineId?: components["schemas"]["UUID"];
            number?: string;
            primary?: boolean;
            since?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
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
        LocationType: "FIELD" | "GREENHOUSE" | "ORCHARD" | "WORKSHOP" | "VILLAGE_PLANT" | "PLANT" | "HOME";
        NewLabourer: {
            name: string;
            idNumber: string;
            phones: string[];
            divisionCode: string;
            householdNumber?: string;
            profile?: components["schemas"]["Profile"];
            consents: components["schemas"]["ConsentWish"][];
            permitNumber?: string;
        };
        NewSite: {
            siteId?: components["schemas"]["UUID"];
            name: string;
            divisionCode: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            locationType: components["schemas"]["LocationType"];
        };
        NewStanding: {
            standing: components["schemas"]["Standing"];
            reason: string;
        };
        NewStatus: {
            status: components["schemas"]["Status"];
        };
        OwnData: {
            labourerId?: components["schemas"]["UUID"];
            name?: string;
            idNumber?: string;
            birthDate?: components["schemas"]["LocalDate"];
            permitNumber?: string;
            card?: components["schemas"]["LabourerView"];
            lines?: components["schemas"]["LineView"][];
            consents?: components["schemas"]["ConsentView"][];
            changedAt?: components["schemas"]["Instant"];
        };
        PageColumnView: {
            items?: components["schemas"]["ColumnView"][];
            next?: string;
        };
        PageConsentView: {
            items?: components["schemas"]["ConsentView"][];
            next?: string;
        };
        PageCrewMember: {
            items?: components["schemas"]["CrewMember"][];
            next?: string;
        };
        PageEnterpriseView: {
            items?: components["schemas"]["EnterpriseView"][];
            next?: string;
        };
        PageFaultView: {
            items?: components["schemas"]["FaultView"][];
            next?: string;
        };
        PageHouseholdView: {
            items?: components["schemas"]["HouseholdView"][];
            next?: string;
        };
        PageImportView: {
            items?: components["schemas"]["ImportView"][];
            next?: string;
        };
        PageLabourerView: {
            items?: components["schemas"]["LabourerView"][];
            next?: string;
        };
        PageLineView: {
            items?: components["schemas"]["LineView"][];
            next?: string;
        };
        PagePlaceView: {
            items?: components["schemas"]["PlaceView"][];
            next?: string;
        };
        PageSiteView: {
            items?: components["schemas"]["SiteView"][];
            next?: string;
        };
        PageSkillView: {
            items?: components["schemas"]["SkillView"][];
            next?: string;
        };
        PageStationView: {
            items?: components["schemas"]["StationView"][];
            next?: string;
        };
        PageVehicleView: {
            items?: components["schemas"]["VehicleView"][];
            next?: string;
        };
        PageWorkTypeView: {
            items?: components["schemas"]["WorkTypeView"][];
            next?: string;
        };
        /** @enum {string} */
        PairKind: "TOGETHER_OR_NONE" | "SAME_SITE" | "SAME_BUS" | "OPPOSITE_SHIFTS";
        PairView: {
            partnerId?: components["schemas"]["UUID"];
            kind?: components["schemas"]["PairKind"];
        };
        PairWish: {
            kind: components["schemas"]["PairKind"];
        };
        PhoneView: {
            lineId?: components["schemas"]["UUID"];
            number?: string;
        };
        PlaceView: {
            code?: string;
            level?: components["schemas"]["Level"];
            parentCode?: string;
            name?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            position?: string;
        };
        Profile: {
            skills: components["schemas"]["Skill"][];
            limits: components["schemas"]["Limits"];
            weekly: components["schemas"]["Window"][];
            exceptions: components["schemas"]["DatedWindow"][];
            /** Format: double */
            radiusKm?: number;
            /** Format: int64 */
            floorPayFen?: number;
            /** Format: int32 */
            maxHoursPerDay?: number;
            care?: components["schemas"]["Care"];
            tags: components["schemas"]["Tag"][];
        };
        /** @enum {string} */
        Purpose: "DISPATCH" | "SMS" | "INSURANCE";
        SiteView: {
            siteId?: components["schemas"]["UUID"];
            enterpriseId?: components["schemas"]["UUID"];
            name?: string;
            divisionCode?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            zone?: string;
            locationType?: components["schemas"]["LocationType"];
        };
        Skill: {
            code: string;
            /** Format: int32 */
            level?: number;
        };
        SkillView: {
            code?: string;
            nameZh?: string;
            nameEn?: string;
        };
        /** @enum {string} */
        Standing: "ACTIVE" | "BLOCKED";
        /** @enum {string} */
        State: "QUEUED" | "RUNNING" | "DONE" | "FAILED";
        StationCard: {
            nameZh: string;
            nameEn: string;
            landline: string;
        };
        StationView: {
            code?: string;
            /** Format: int64 */
            version?: number;
            nameZh?: string;
            nameEn?: string;
            landline?: string;
        };
        /** @enum {string} */
        Status: "ACTIVE" | "RESTRICTED" | "LEFT";
        /** @enum {string} */
        StatusTag: "out-of-poverty" | "poverty-monitored" | "relocated" | "low-income" | "returnee" | "land-transferred" | "zero-employment" | "veteran";
        Tag: {
            code: components["schemas"]["StatusTag"];
            validUntil?: components["schemas"]["LocalDate"];
        };
        /** Format: uuid */
        UUID: string;
        VehicleCard: {
            divisionCode: string;
            plate: string;
            type: components["schemas"]["VehicleType"];
            /** Format: int32 */
            ratedSeats?: number;
            inspectionValidUntil: components["schemas"]["LocalDate"];
            insuranceValidUntil: components["schemas"]["LocalDate"];
            active?: boolean;
            seatsFitType?: boolean;
        };
        /** @enum {string} */
        VehicleType: "COACH" | "MINIBUS" | "VAN" | "CAR" | "TRUCK" | "TRACTOR" | "MOTOR_TRICYCLE";
        VehicleView: {
            vehicleId?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            divisionCode?: string;
            plate?: string;
            type?: components["schemas"]["VehicleType"];
            passengerVehicle?: boolean;
            /** Format: int32 */
            ratedSeats?: number;
            inspectionValidUntil?: components["schemas"]["LocalDate"];
            insuranceValidUntil?: components["schemas"]["LocalDate"];
            active?: boolean;
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
        Window: {
            day: components["schemas"]["DayOfWeek"];
            from: components["schemas"]["LocalTime"];
            to: components["schemas"]["LocalTime"];
        };
        WorkTypeCard: {
            nameZh: string;
            nameEn: string;
            skillCode?: string;
            /** Format: int32 */
            minSkillLevel?: number;
            /** Format: int32 */
            liftKg?: number;
            bending?: boolean;
            height?: boolean;
            chemical?: boolean;
            coldWater?: boolean;
            night?: boolean;
            hazardous?: boolean;
            youthAllowed?: boolean;
            skillWithLevel?: boolean;
            youthSafe?: boolean;
        };
        WorkTypeView: {
            workTypeId?: components["schemas"]["UUID"];
            /** Format: int64 */
            version?: number;
            code?: string;
            nameZh?: string;
            nameEn?: string;
            skillCode?: string;
            /** Format: int32 */
            minSkillLevel?: number;
            /** Format: int32 */
            liftKg?: number;
            bending?: boolean;
            height?: boolean;
            chemical?: boolean;
            coldWater?: boolean;
            night?: boolean;
            hazardous?: boolean;
            youthAllowed?: boolean;
            light?: boolean;
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
    readCrew: {
        parameters: {
            query?: {
                date?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                demandId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageCrewMember"];
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
    listEnterprises: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                query?: string;
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
                    "application/json": components["schemas"]["PageEnterpriseView"];
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
    registerEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCard"];
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
                    "application/json": components["schemas"]["EnterpriseView"];
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
    readEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enterpriseId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["EnterpriseView"];
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
    changeEnterprise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                enterpriseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCard"];
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
                    "application/json": components["schemas"]["EnterpriseView"];
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
    standEnterprise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                enterpriseId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStanding"];
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
                    "application/json": components["schemas"]["EnterpriseView"];
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
    listHouseholds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                village?: string;
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
                    "application/json": components["schemas"]["PageHouseholdView"];
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
    readHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                householdId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["HouseholdView"];
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
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["PageImportView"];
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
    importRoster: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "*/*": string;
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
                    "application/json": components["schemas"]["ImportView"];
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
    listColumns: {
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
                    "application/json": components["schemas"]["PageColumnView"];
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
    readTemplate: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    readImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["ImportView"];
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
    followImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "text/event-stream": components["schemas"]["ImportView"][];
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
    listFaults: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageFaultView"];
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
    readFaultSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: components["schemas"]["UUID"];
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    listLabourers: {
        parameters: {
            query?: {
                ageBand?: components["schemas"]["AgeBand"];
                cursor?: string;
                freeOn?: components["schemas"]["LocalDate"];
                household?: components["schemas"]["UUID"];
                ids?: string;
                limit?: number;
                name?: string;
                skill?: string;
                status?: components["schemas"]["Status"];
                tag?: components["schemas"]["StatusTag"];
                village?: string;
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
                    "application/json": components["schemas"]["PageLabourerView"];
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
    registerLabourer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLabourer"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    exportCsv: {
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
                    "text/csv;charset=UTF-8": string;
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
    exportXlsx: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    countLabourers: {
        parameters: {
            query?: {
                ageBand?: components["schemas"]["AgeBand"];
                freeOn?: components["schemas"]["LocalDate"];
                household?: components["schemas"]["UUID"];
                name?: string;
                skill?: string;
                status?: components["schemas"]["Status"];
                tag?: components["schemas"]["StatusTag"];
                village?: string;
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
                    "application/json": components["schemas"]["Facets"];
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
    readLabourer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    changeLabourer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                labourerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabourerCard"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    removeLabourer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageConsentView"];
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
    recordConsent: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                labourerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWish"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    readIdNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["IdNumberView"];
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
    readLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["PageLineView"];
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
    linkPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
                partnerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairWish"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    unlinkPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
                partnerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    readPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labourerId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["OwnData"];
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
    erasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                labourerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
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
    changeStatus: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                labourerId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatus"];
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
                    "application/json": components["schemas"]["LabourerView"];
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
    listPlaces: {
        parameters: {
            query?: {
                cursor?: string;
                level?: components["schemas"]["Level"];
                limit?: number;
                parent?: string;
                query?: string;
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
                    "application/json": components["schemas"]["PagePlaceView"];
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
    listSites: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["PageSiteView"];
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
    listSkills: {
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
                    "application/json": components["schemas"]["PageSkillView"];
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
    listStations: {
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
                    "application/json": components["schemas"]["PageStationView"];
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
    keepStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationCard"];
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
                    "application/json": components["schemas"]["StationView"];
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
    listVehicles: {
        parameters: {
            query?: {
                cursor?: string;
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
                    "application/json": components["schemas"]["PageVehicleView"];
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
    registerVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleCard"];
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
                    "application/json": components["schemas"]["VehicleView"];
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
    readVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vehicleId: components["schemas"]["UUID"];
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
                    "application/json": components["schemas"]["VehicleView"];
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
    changeVehicle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                vehicleId: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VehicleCard"];
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
                    "application/json": components["schemas"]["VehicleView"];
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
    listWorkTypes: {
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
                    "application/json": components["schemas"]["PageWorkTypeView"];
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
    readWorkType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["WorkTypeView"];
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
    changeWorkType: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkTypeCard"];
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
                    "application/json": components["schemas"]["WorkTypeView"];
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
